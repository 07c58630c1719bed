import { account } from './account.states.js';
import { approval } from './approval.states.js';
import { code } from './code.states.js';
import { forgotten, laptopSetup } from './laptop.setup.js';
import { passing } from './passing.states.js';
import { safety } from './safety.states.js';
import { signingIn } from './signing-in.states.js';
import { wizard } from './wizard.states.js';

/** Laptop side: a browser on the pages of the school account. The order of pages is the product's own (docs/model.md). */
export const laptopMachine = laptopSetup.createMachine({
  id: 'laptop',
  // Without input when a transition makes its throw-away actor: see phone.machine.ts.
  context: ({ input }) => ({
    signedIn: input?.signedIn ?? false,
    ofOther: input?.ofOther ?? false,
    errand: input?.errand ?? 'pairing',
    onPhone: input?.onPhone ?? false,
    lure: input?.lure ?? false,
    reported: false,
    byPass: false,
    destination: 'account',
    ...forgotten,
  }),
  initial: 'newTab',
  on: { 'person.closeTab': '.newTab' },
  states: { ...signingIn, ...passing, ...approval, ...account, ...wizard, ...code, ...safety },
});

export type LaptopPlace = keyof (typeof laptopMachine)['states'];
