import { adding } from './adding.states.js';
import { approving } from './approving.states.js';
import { calling } from './calling.states.js';
import { opening } from './opening.states.js';
import { outside } from './outside.states.js';
import { byLink, freshPhone, phoneSetup, type PhoneContext, type PhoneInput } from './phone.setup.js';

const blank = freshPhone('android');

// Every transition makes an actor of its own and throws it away, with no input: throwing here would cost more than the step.
const start = ({ input = blank }: { input: PhoneInput | undefined }): PhoneContext => ({
  troubles: [],
  other: false,
  restored: false,
  scanOnly: false,
  inUse: false,
  ...input,
  prompted: false,
  told: null,
  aimFor: 'work',
  seen: null,
  text: '',
  url: '',
  dropped: false,
});

/** Phone side: a telephone with a store, the authenticator, a camera and settings. Leaving an app forgets its place. */
export const phoneMachine = phoneSetup.createMachine({
  id: 'phone',
  context: start,
  initial: 'locked',
  on: {
    'wire.approvalAsked': { guard: 'isMine', actions: 'keepPrompt' },
    'wire.promptEnded': { actions: 'dropPrompt' },
    'wire.strangerCalled': { target: '.callerRinging', actions: 'keepTold' },
    'wire.called': '.callerRinging',
    'wire.linkOpened': byLink,
    'person.openNotice': [
      { guard: 'outdatedAndNoticed', target: '.mustUpdate', actions: 'clearText' },
      { guard: 'promptNoticed', target: '.askingNumber', actions: 'clearText' },
    ],
    'person.goHome': '.home',
    'world.putDown': { target: '.locked', actions: 'clearText' },
  },
  states: { ...outside, ...opening, ...adding, ...approving, ...calling },
});

export type PhonePlace = keyof (typeof phoneMachine)['states'];
