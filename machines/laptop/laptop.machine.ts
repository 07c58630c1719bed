import { assign, setup } from 'xstate';
import type { MessageFrom, MessageTo, Method, Purpose, StopReason, Ticket } from '../protocol/messages.js';
import type { LaptopIntent } from './laptop.intents.js';
import type { Mode } from './laptop.view.types.js';

export type LaptopEvent = LaptopIntent | MessageTo<'laptop'>;

export interface LaptopContext {
  /** The browser keeps the session; closing the tab does not end it. */
  readonly signedIn: boolean;
  /** Where signing in leads to. */
  readonly destination: 'account' | 'mail';
  readonly mode: Mode;
  /** What the approval on screen is for. */
  readonly purpose: Purpose;
  readonly ticket: Ticket | null;
  readonly number: string | null;
  readonly because: StopReason | null;
  readonly methods: readonly Method[];
}

const forgotten = {
  ticket: null,
  number: null,
  because: null,
  methods: [],
  mode: 'manage',
  purpose: 'signIn',
} as const;

const post = <const T extends MessageFrom<'laptop'>['type']>(type: T) =>
  ({ type: 'post', params: { from: 'laptop', to: 'service', type } }) as const;

const laptopSetup = setup({
  types: { context: {} as LaptopContext, events: {} as LaptopEvent },
  actions: {
    /** Handed to the world as data; the machine never learns who delivers it, or whether. */
    post: (_, _message: MessageFrom<'laptop'>) => {},
    aimAtAccount: assign({ destination: 'account' }),
    aimAtMail: assign({ destination: 'mail' }),
    enterSession: assign({ signedIn: true, destination: 'account' }),
    leaveSession: assign({ signedIn: false }),
    beInterrupted: assign({ mode: 'interrupt' }),
    askForSignIn: assign({ purpose: 'signIn' }),
    askForSecurityInfo: assign({ purpose: 'securityInfo' }),
    askForTest: assign({ purpose: 'test' }),
    keepTicket: assign({
      ticket: ({ event, context }) => (event.type === 'wire.ticketIssued' ? event.ticket : context.ticket),
    }),
    keepNumber: assign({
      number: ({ event, context }) => (event.type === 'wire.numberIssued' ? event.number : context.number),
    }),
    dropNumber: assign({ number: null }),
    keepReason: assign({
      because: ({ event, context }) => (event.type === 'wire.requestStopped' ? event.because : context.because),
    }),
    dropReason: assign({ because: null }),
    keepMethods: assign({
      methods: ({ event, context }) => (event.type === 'wire.methodsListed' ? event.methods : context.methods),
    }),
    /** Place is forgotten: what belonged to the page that was left is gone. */
    forget: assign(forgotten),
    forgetWizard: assign({ ticket: null, number: null, because: null }),
  },
  guards: {
    signedIn: ({ context }) => context.signedIn,
    toMail: ({ context }) => context.destination === 'mail',
    interrupted: ({ context }) => context.mode === 'interrupt',
    forSignIn: ({ context }) => context.purpose === 'signIn',
  },
});

const abandon = post('wire.registrationAbandoned');
const withdraw = post('wire.requestWithdrawn');
const repeat = (purpose: Purpose) =>
  ({ type: 'post', params: { from: 'laptop', to: 'service', type: 'wire.requestRepeated', purpose } }) as const;

/** The page a wizard belongs to: where the browser's back and reload buttons lead from inside it. */
const toParent = [{ guard: 'interrupted', target: 'interrupted' }, { target: 'securityInfo' }] as const;
const inWizard = { 'person.goBack': toParent, 'person.reload': toParent } as const;

/** From the code page on, leaving kills what was begun: the code, or an account that was not tested. */
const abandonToParent = [
  { guard: 'interrupted', target: 'interrupted', actions: abandon },
  { target: 'securityInfo', actions: abandon },
] as const;
const inRegistration = {
  'person.goBack': abandonToParent,
  'person.reload': abandonToParent,
  'person.closeTab': { target: 'newTab', actions: abandon },
} as const;

/** What the service may answer when somebody signs in. */
const signInAnswers = {
  'wire.signInAccepted': 'askingToStay',
  'wire.registrationRequired': { target: 'interrupted', actions: 'beInterrupted' },
  'wire.numberIssued': { target: 'awaitingApproval', actions: ['askForSignIn', 'keepNumber'] },
} as const;

/** What the service may answer when the list of methods is asked for. */
const listAnswers = {
  'wire.methodsListed': { target: 'securityInfo', actions: 'keepMethods' },
  'wire.numberIssued': { target: 'awaitingApproval', actions: ['askForSecurityInfo', 'keepNumber'] },
} as const;

const land = [
  { guard: 'toMail', target: 'mail', actions: 'enterSession' },
  { target: 'myAccount', actions: 'enterSession' },
] as const;

/** Laptop side: a browser on the pages of the school account. The order of pages is the product's own (docs/model.md). */
export const laptopMachine = laptopSetup.createMachine({
  id: 'laptop',
  context: { signedIn: false, destination: 'account', ...forgotten },
  initial: 'newTab',
  on: { 'person.closeTab': '.newTab' },
  states: {
    newTab: {
      entry: 'forget',
      on: {
        'person.openMyAccount': [
          { guard: 'signedIn', target: 'myAccount' },
          { target: 'emailEmpty', actions: 'aimAtAccount' },
        ],
        'person.openMail': [
          { guard: 'signedIn', target: 'mail' },
          { target: 'emailEmpty', actions: 'aimAtMail' },
        ],
      },
    },
    emailEmpty: {
      entry: 'forget',
      on: {
        'person.fill': 'emailTyped',
        'person.next': 'emailMissing',
        'person.goBack': 'newTab',
        'person.reload': 'emailEmpty',
      },
    },
    emailMissing: {
      on: {
        'person.fill': 'emailTyped',
        'person.next': 'emailMissing',
        'person.goBack': 'newTab',
        'person.reload': 'emailEmpty',
      },
    },
    emailTyped: {
      on: {
        'person.fill': 'emailTyped',
        'person.next': 'passwordEmpty',
        'person.goBack': 'newTab',
        'person.reload': 'emailEmpty',
      },
    },
    passwordEmpty: {
      on: {
        'person.fill': 'passwordTyped',
        'person.next': 'passwordMissing',
        'person.goBack': 'emailEmpty',
        'person.reload': 'passwordEmpty',
      },
    },
    passwordMissing: {
      on: {
        'person.fill': 'passwordTyped',
        'person.next': 'passwordMissing',
        'person.goBack': 'emailEmpty',
        'person.reload': 'passwordEmpty',
      },
    },
    passwordTyped: {
      on: {
        'person.fill': 'passwordTyped',
        'person.next': { actions: post('wire.signInRequested') },
        'person.goBack': 'emailEmpty',
        'person.reload': 'passwordEmpty',
        ...signInAnswers,
      },
    },
    awaitingApproval: {
      on: {
        'wire.requestApproved': [
          { guard: 'forSignIn', target: 'askingToStay', actions: 'dropNumber' },
          { target: 'myAccount', actions: ['dropNumber', post('wire.methodsRequested')] },
        ],
        'wire.requestStopped': { target: 'approvalStopped', actions: ['dropNumber', 'keepReason'] },
        'person.goBack': [
          { guard: 'forSignIn', target: 'passwordEmpty', actions: [withdraw, 'dropNumber'] },
          { target: 'myAccount', actions: [withdraw, 'dropNumber'] },
        ],
        'person.reload': [
          { guard: 'forSignIn', target: 'passwordEmpty', actions: [withdraw, 'dropNumber'] },
          { target: 'myAccount', actions: [withdraw, 'dropNumber'] },
        ],
        'person.closeTab': { target: 'newTab', actions: withdraw },
      },
    },
    approvalStopped: {
      exit: 'dropReason',
      on: {
        'person.resend': [{ guard: 'forSignIn', actions: repeat('signIn') }, { actions: repeat('securityInfo') }],
        'wire.numberIssued': { target: 'awaitingApproval', actions: 'keepNumber' },
        'person.goBack': [{ guard: 'forSignIn', target: 'passwordEmpty' }, { target: 'myAccount' }],
        'person.reload': [{ guard: 'forSignIn', target: 'passwordEmpty' }, { target: 'myAccount' }],
      },
    },
    askingToStay: {
      on: { 'person.yes': land, 'person.no': land, 'person.goBack': 'emailEmpty', 'person.reload': 'askingToStay' },
    },
    mail: {
      entry: 'forget',
      on: { 'person.openMyAccount': 'myAccount', 'person.goBack': 'newTab', 'person.reload': 'mail' },
    },
    myAccount: {
      entry: 'forget',
      on: {
        'person.openSecurityInfo': { actions: post('wire.methodsRequested') },
        ...listAnswers,
        'person.goBack': 'newTab',
        'person.reload': 'myAccount',
      },
    },
    securityInfo: {
      entry: 'forgetWizard',
      on: {
        'person.addMethod': 'choosingMethod',
        'person.deleteMethod': 'confirmingDelete',
        'person.goBack': 'myAccount',
        'person.reload': 'securityInfo',
      },
    },
    confirmingDelete: {
      on: {
        'person.yes': { actions: [post('wire.methodDeleted'), post('wire.methodsRequested')] },
        'person.cancel': 'securityInfo',
        'person.goBack': 'myAccount',
        'person.reload': 'securityInfo',
        'wire.methodsListed': { target: 'securityInfo', actions: 'keepMethods' },
      },
    },
    interrupted: {
      entry: 'forgetWizard',
      on: {
        'person.next': 'advisingApp',
        'person.useOtherAccount': { target: 'emailEmpty' },
        'person.goBack': 'emailEmpty',
        'person.reload': 'interrupted',
      },
    },
    choosingMethod: {
      on: {
        'person.chooseAuthenticator': 'advisingApp',
        'person.choosePhone': 'methodRefused',
        'person.chooseEmail': 'methodRefused',
        'person.cancel': 'securityInfo',
        ...inWizard,
      },
    },
    methodRefused: {
      on: {
        'person.chooseAnother': [{ guard: 'interrupted', target: 'advisingApp' }, { target: 'choosingMethod' }],
        ...inWizard,
      },
    },
    advisingApp: {
      on: {
        'person.next': 'advisingAccount',
        'person.cancel': toParent,
        'person.useOtherApp': 'methodRefused',
        'person.useOtherWay': [{ guard: 'interrupted', target: 'methodRefused' }, { target: 'choosingMethod' }],
        ...inWizard,
      },
    },
    advisingAccount: {
      on: {
        'person.previous': 'advisingApp',
        'person.next': { actions: post('wire.ticketRequested') },
        'wire.ticketIssued': { target: 'showingCode', actions: 'keepTicket' },
        ...inWizard,
      },
    },
    showingCode: {
      on: {
        'person.previous': { target: 'advisingAccount', actions: [abandon, 'forgetWizard'] },
        'person.next': { actions: post('wire.testRequested') },
        'person.cantScan': 'showingManualCode',
        'wire.accountMissing': 'codeUnused',
        'wire.numberIssued': { target: 'tryingOut', actions: ['askForTest', 'keepNumber'] },
        'wire.ticketExpired': 'codeExpired',
        ...inRegistration,
      },
    },
    codeUnused: {
      on: {
        'person.previous': { target: 'advisingAccount', actions: [abandon, 'forgetWizard'] },
        'person.next': { actions: post('wire.testRequested') },
        'person.cantScan': 'showingManualCode',
        'wire.accountMissing': 'codeUnused',
        'wire.numberIssued': { target: 'tryingOut', actions: ['askForTest', 'keepNumber'] },
        'wire.ticketExpired': 'codeExpired',
        ...inRegistration,
      },
    },
    showingManualCode: {
      on: {
        'person.previous': { target: 'advisingAccount', actions: [abandon, 'forgetWizard'] },
        'person.next': { actions: post('wire.testRequested') },
        'person.scanInstead': 'showingCode',
        'wire.accountMissing': 'manualCodeUnused',
        'wire.numberIssued': { target: 'tryingOut', actions: ['askForTest', 'keepNumber'] },
        'wire.ticketExpired': 'codeExpired',
        ...inRegistration,
      },
    },
    manualCodeUnused: {
      on: {
        'person.previous': { target: 'advisingAccount', actions: [abandon, 'forgetWizard'] },
        'person.next': { actions: post('wire.testRequested') },
        'person.scanInstead': 'showingCode',
        'wire.accountMissing': 'manualCodeUnused',
        'wire.numberIssued': { target: 'tryingOut', actions: ['askForTest', 'keepNumber'] },
        'wire.ticketExpired': 'codeExpired',
        ...inRegistration,
      },
    },
    codeExpired: {
      entry: 'forgetWizard',
      on: { 'person.restart': toParent, ...inWizard },
    },
    tryingOut: {
      exit: 'dropNumber',
      on: {
        'person.previous': { target: 'showingCode', actions: withdraw },
        'wire.requestApproved': 'tryApproved',
        'wire.requestStopped': { target: 'tryStopped', actions: 'keepReason' },
        ...inRegistration,
      },
    },
    tryStopped: {
      exit: 'dropReason',
      on: {
        'person.previous': 'showingCode',
        'person.resend': { actions: repeat('test') },
        'wire.numberIssued': { target: 'tryingOut', actions: 'keepNumber' },
        ...inRegistration,
      },
    },
    tryApproved: {
      entry: 'forgetWizard',
      on: {
        'person.next': 'added',
        // The phone is registered by now; leaving early costs nothing.
        'person.goBack': [{ guard: 'interrupted', target: 'askingToStay' }, { target: 'myAccount' }],
        'person.reload': [{ guard: 'interrupted', target: 'askingToStay' }, { target: 'myAccount' }],
      },
    },
    added: {
      on: {
        'person.done': [
          { guard: 'interrupted', target: 'askingToStay' },
          { target: 'myAccount', actions: post('wire.methodsRequested') },
        ],
        'person.goBack': [{ guard: 'interrupted', target: 'askingToStay' }, { target: 'myAccount' }],
        'person.reload': [{ guard: 'interrupted', target: 'askingToStay' }, { target: 'myAccount' }],
      },
    },
  },
});

export type LaptopPlace = keyof (typeof laptopMachine)['states'];
