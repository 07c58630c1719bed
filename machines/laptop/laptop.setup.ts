import { assign, setup } from 'xstate';
import type {
  MessageFrom,
  MessageTo,
  Method,
  OlderPhone,
  OtherWay,
  Purpose,
  StopReason,
  Ticket,
} from '../protocol/messages.js';
import { passcodeLength, passLength } from '../protocol/one-time-code.js';
import { required } from '../protocol/required.js';
import { fit } from '../protocol/text.js';
import type { LaptopIntent } from './laptop.intents.js';
import type { Mode } from './laptop.view.types.js';

/** A press to verify as the laptop hears it: the world has put the time beside what the person did. */
export type Verified = { readonly type: 'person.verify'; readonly at: number };

export type LaptopEvent = Exclude<LaptopIntent, { type: 'person.verify' }> | Verified | MessageTo<'laptop'>;

/** What is true of the browser before the practice starts. */
export interface LaptopInput {
  readonly signedIn: boolean;
  /** The browser still has the session of somebody else. */
  readonly ofOther?: boolean;
  /** The browser is that of the phone: its code page has a link in the place of a code that no camera could see. */
  readonly onPhone?: boolean;
  /** Pairing when left out. */
  readonly errand?: Errand;
  /** In the mail is a lure: a message as if it were of the school, with a link to a copy of the page for the password. */
  readonly lure?: boolean;
}

/**
 * What the person uses the account for in a practice: setting up the phone, replacing it by another, or making the account
 * safe. What belongs to another errand only is drawn, and leads nowhere. Who replaces a phone begins at the short address
 * of the set-up, and scans: typing the code is left to the practices that are about it.
 */
export type Errand = 'pairing' | 'replacing' | 'safety';

export interface LaptopContext {
  /** The browser keeps the session; closing the tab does not end it. */
  readonly signedIn: boolean;
  /** It is the session of somebody else. */
  readonly ofOther: boolean;
  readonly errand: Errand;
  readonly onPhone: boolean;
  readonly lure: boolean;
  /** The page is the copy that the lure leads to: what is filled in there is passed on by a stranger. */
  readonly lured: boolean;
  /** The help desk was told. */
  readonly reported: boolean;
  /** Where signing in leads to. */
  readonly destination: 'account' | 'mail' | 'setup';
  readonly mode: Mode;
  /** What the approval on screen is for. */
  readonly purpose: Exclude<Purpose, 'test'>;
  readonly ticket: Ticket | null;
  readonly number: string | null;
  /** What there is beside approving in the app. */
  readonly ways: readonly OtherWay[];
  /** The list has the number of the person's phone as well. */
  readonly voice: boolean;
  /** Signed in with a temporary pass. */
  readonly byPass: boolean;
  /** The digits of the app or of a pass, as far as they were typed. */
  readonly passcode: string;
  readonly because: StopReason | null;
  readonly methods: readonly Method[];
  readonly older: readonly OlderPhone[];
  /** The list has no room for another phone. */
  readonly full: boolean;
  /** Whether the school offers the app as a method. */
  readonly offered: boolean;
  /** Which line of the list is about to be deleted. */
  readonly line: number;
}

/** What a page remembers, when nothing was begun. */
export const forgotten = {
  lured: false,
  ticket: null,
  number: null,
  ways: [],
  voice: false,
  passcode: '',
  because: null,
  methods: [],
  older: [],
  full: false,
  offered: true,
  line: 0,
  mode: 'manage',
  purpose: 'signIn',
} as const;

/** A message of the laptop to the service, as an effect. */
export const post = <
  const T extends Exclude<
    MessageFrom<'laptop'>['type'],
    'wire.methodDeleted' | 'wire.requestRepeated' | 'wire.passcodeSent' | 'wire.passSent' | 'wire.linkOpened'
  >,
>(
  type: T,
) => ({ type: 'post', params: { from: 'laptop', to: 'service', type } }) as const;

/** The vocabulary of the laptop; its places stand in one file per group of pages. */
export const laptopSetup = setup({
  types: { context: {} as LaptopContext, events: {} as LaptopEvent, input: {} as LaptopInput | undefined },
  actions: {
    /** Handed to the world as data; the machine never learns who delivers it, or whether. */
    post: (_, _message: MessageFrom<'laptop'>) => {},
    beLured: assign({ lured: true }),
    aimAtAccount: assign({ destination: 'account' }),
    aimAtMail: assign({ destination: 'mail' }),
    aimAtSetup: assign({ destination: 'setup' }),
    enterSession: assign({ signedIn: true, ofOther: false, destination: 'account' }),
    beInterrupted: assign({ mode: 'interrupt' }),
    askForSignIn: assign({ purpose: 'signIn' }),
    askForSecurityInfo: assign({ purpose: 'securityInfo' }),
    keepTicket: assign({
      ticket: ({ event, context }) => (event.type === 'wire.ticketIssued' ? event.ticket : context.ticket),
    }),
    /** The number, if there is one, and what there is beside it. */
    keepNumber: assign({
      number: ({ event, context }) => (event.type === 'wire.numberIssued' ? event.number : context.number),
      ways: ({ event, context }) => ('ways' in event ? event.ways : context.ways),
    }),
    typePasscode: assign({
      passcode: ({ event, context }) => (event.type === 'person.type' ? fit('passcode', event.text) : context.passcode),
    }),
    typePass: assign({
      passcode: ({ event, context }) => (event.type === 'person.type' ? fit('pass', event.text) : context.passcode),
    }),
    rememberPass: assign({ byPass: true }),
    dropPasscode: assign({ passcode: '' }),
    dropNumber: assign({ number: null }),
    keepReason: assign({
      because: ({ event, context }) => (event.type === 'wire.requestStopped' ? event.because : context.because),
    }),
    signOut: assign({ ofOther: false }),
    rememberReport: assign({ reported: true }),
    dropReason: assign({ because: null }),
    keepMethods: assign({
      offered: ({ event, context }) => (event.type === 'wire.methodsListed' ? event.offered : context.offered),
      methods: ({ event, context }) => (event.type === 'wire.methodsListed' ? event.methods : context.methods),
      voice: ({ event, context }) => (event.type === 'wire.methodsListed' ? event.voice : context.voice),
      older: ({ event, context }) => (event.type === 'wire.methodsListed' ? event.older : context.older),
      full: ({ event, context }) => (event.type === 'wire.methodsListed' ? event.full : context.full),
    }),
    chooseLine: assign({
      line: ({ event, context }) => (event.type === 'person.deleteMethod' ? event.line : context.line),
    }),
    /** Place is forgotten: what belonged to the page that was left is gone. */
    forget: assign(forgotten),
    forgetWizard: assign({ ticket: null, number: null, because: null, line: 0 }),
  },
  guards: {
    signedIn: ({ context }) => context.signedIn,
    lured: ({ context }) => context.lured,
    ofOther: ({ context }) => context.ofOther,
    toMail: ({ context }) => context.destination === 'mail',
    toSetup: ({ context }) => context.destination === 'setup',
    interrupted: ({ context }) => context.mode === 'interrupt',
    onlySchool: ({ context }) => context.ways[0] === 'school',
    wholePass: ({ context }) => context.passcode.length === passLength,
    passExpired: ({ event }) => event.type === 'wire.passRefused' && event.because === 'expired',
    sixDigits: ({ context }) => context.passcode.length === passcodeLength,
    forSignIn: ({ context }) => context.purpose === 'signIn',
  },
});

/** What the line that was chosen is about: those of long ago stand below the others. */
export const chosenLine = ({ methods, older, line }: LaptopContext): Method | OlderPhone =>
  required(methods[line] ?? older[line - methods.length], 'laptop: the line that was chosen');

/** Asks the service to delete the line that was chosen. */
export const deleteChosen = {
  type: 'post',
  params: ({ context }: { context: LaptopContext }) => {
    const chosen = chosenLine(context);
    const id = typeof chosen === 'string' ? chosen : chosen.id;
    return { from: 'laptop', to: 'service', type: 'wire.methodDeleted', id } as const;
  },
} as const;

/** Sends the code that was typed. */
export const sendPasscode = {
  type: 'post',
  params: ({ context, event }: { context: LaptopContext; event: LaptopEvent }) =>
    ({
      from: 'laptop',
      to: 'service',
      type: 'wire.passcodeSent',
      code: context.passcode,
      at: event.type === 'person.verify' ? event.at : 0,
    }) as const,
} as const;

/** Sends the temporary pass that was typed. */
export const sendPass = {
  type: 'post',
  params: ({ context }: { context: LaptopContext }) =>
    ({ from: 'laptop', to: 'service', type: 'wire.passSent', pass: context.passcode }) as const,
} as const;

/** Opens the app on the same phone, with the ticket of the page. */
export const openLink = {
  type: 'post',
  params: ({ context }: { context: LaptopContext }) =>
    ({
      from: 'laptop',
      to: 'phone',
      type: 'wire.linkOpened',
      ticket: required(context.ticket, 'laptop: the ticket of the pairing link'),
    }) as const,
} as const;

/** A request that is made once more, for the same purpose. */
export const repeat = (purpose: Purpose) =>
  ({ type: 'post', params: { from: 'laptop', to: 'service', type: 'wire.requestRepeated', purpose } }) as const;

/** The page a wizard belongs to: where the browser's back and reload buttons lead from inside it. */
export const toParent = [{ guard: 'interrupted', target: 'interrupted' }, { target: 'securityInfo' }] as const;
/** The browser's buttons inside the wizard, before anything was begun. */
export const inWizard = { 'person.goBack': toParent, 'person.reload': toParent } as const;
