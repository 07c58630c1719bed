import type { LaptopPlace } from '../../machines/laptop/laptop.machine.js';
import { adding } from '../../machines/phone/adding.states.js';
import { approving } from '../../machines/phone/approving.states.js';
import { opening } from '../../machines/phone/opening.states.js';
import { outside } from '../../machines/phone/outside.states.js';
import type { Party } from '../../machines/protocol/messages.js';
import { machines } from '../../machines/world/hear.js';

/** One picture: places of a party that belong together. */
export interface Page {
  readonly party: Party;
  readonly title: string;
  readonly places: readonly string[];
}

type LaptopPage = 'signIn' | 'approval' | 'account' | 'wizard' | 'registration';

/** The laptop's places stand in one file; this says which page each belongs to. A new place does not compile without. */
const laptopPages: { readonly [P in LaptopPlace]: LaptopPage } = {
  newTab: 'signIn',
  emailEmpty: 'signIn',
  emailMissing: 'signIn',
  emailTyped: 'signIn',
  passwordEmpty: 'signIn',
  passwordMissing: 'signIn',
  passwordTyped: 'signIn',
  awaitingApproval: 'approval',
  approvalStopped: 'approval',
  askingToStay: 'approval',
  mail: 'account',
  myAccount: 'account',
  securityInfo: 'account',
  confirmingDelete: 'account',
  interrupted: 'wizard',
  choosingMethod: 'wizard',
  methodRefused: 'wizard',
  advisingApp: 'wizard',
  advisingAccount: 'wizard',
  showingCode: 'registration',
  codeUnused: 'registration',
  showingManualCode: 'registration',
  manualCodeUnused: 'registration',
  codeExpired: 'registration',
  tryingOut: 'registration',
  tryStopped: 'registration',
  tryApproved: 'registration',
  added: 'registration',
};

const laptop = (title: string, page: LaptopPage): Page => ({
  party: 'laptop',
  title,
  places: Object.entries(laptopPages).flatMap(([place, belongs]) => (belongs === page ? [place] : [])),
});
const phone = (title: string, states: object): Page => ({ party: 'phone', title, places: Object.keys(states) });

/** Every picture there is. One picture of forty places cannot be read. */
export const pages = {
  signIn: laptop('Laptop: signing in', 'signIn'),
  approval: laptop('Laptop: approval', 'approval'),
  account: laptop('Laptop: account pages and mail', 'account'),
  wizard: laptop('Laptop: the wizard', 'wizard'),
  registration: laptop('Laptop: the wizard, from the code on', 'registration'),
  outside: phone('Phone: outside the app', outside),
  opening: phone('Phone: opening the app', opening),
  adding: phone('Phone: adding an account', adding),
  approving: phone('Phone: approving', approving),
  service: { party: 'service', title: 'Service', places: Object.keys(machines.service.states) },
} satisfies Readonly<Record<string, Page>>;
