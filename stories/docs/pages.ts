import { adminMachine } from '../../machines/admin/admin.machine.js';
import { account } from '../../machines/laptop/account.states.js';
import { approval } from '../../machines/laptop/approval.states.js';
import { code } from '../../machines/laptop/code.states.js';
import { passing } from '../../machines/laptop/passing.states.js';
import { safety } from '../../machines/laptop/safety.states.js';
import { signingIn } from '../../machines/laptop/signing-in.states.js';
import { wizard } from '../../machines/laptop/wizard.states.js';
import { adding } from '../../machines/phone/adding.states.js';
import { approving } from '../../machines/phone/approving.states.js';
import { calling } from '../../machines/phone/calling.states.js';
import { opening } from '../../machines/phone/opening.states.js';
import { outside } from '../../machines/phone/outside.states.js';
import type { PartyKind } from './outline.js';
import { machines } from '../../machines/world/hear.js';

/** One picture: places of a party that belong together. */
export interface Page {
  readonly party: PartyKind;
  readonly title: string;
  readonly places: readonly string[];
}

const page = (party: PartyKind, title: string, states: object): Page => ({ party, title, places: Object.keys(states) });

/** One picture for each file of states: one of forty places cannot be read. */
export const pages = {
  signingIn: page('laptop', 'Laptop: signing in', signingIn),
  approval: page('laptop', 'Laptop: approval', approval),
  passing: page('laptop', 'Laptop: a temporary pass', passing),
  account: page('laptop', 'Laptop: account pages and mail', account),
  wizard: page('laptop', 'Laptop: the wizard', wizard),
  code: page('laptop', 'Laptop: the code and the test', code),
  safety: page('laptop', 'Laptop: making the account safe', safety),
  outside: page('phone', 'Phone: outside the app', outside),
  opening: page('phone', 'Phone: opening the app', opening),
  adding: page('phone', 'Phone: adding an account', adding),
  approving: page('phone', 'Phone: approving', approving),
  calling: page('phone', 'Phone: a call', calling),
  service: page('service', 'Service', machines.service.states),
  admin: page('admin', 'Admin side', adminMachine.states),
} as const satisfies Readonly<Record<string, Page>>;
