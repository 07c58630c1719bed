import { required } from '../protocol/required.js';
import {
  asked,
  askPhone,
  isFull,
  otherWays,
  refusePass,
  refuseToAsk,
  serviceSetup,
  stopped,
  toLaptop,
  toNumber,
  toPhone,
  type Asked,
  type ServiceContext,
  type ServiceEvent,
  type ServiceInput,
  usualLifetimes,
} from './service.setup.js';
import { stranger, strangerTries } from './stranger.states.js';

const listMethods = {
  type: 'post',
  params: ({ context }: { context: ServiceContext }) =>
    ({
      from: 'service',
      to: 'laptop',
      type: 'wire.methodsListed',
      methods: context.methods,
      older: context.older,
      full: isFull(context),
      voice: context.voice,
      offered: !context.rules.includes('notOffered'),
    }) as const,
} as const;

const issueTicket = [
  'issueTicket',
  {
    type: 'post',
    params: ({ context }: { context: ServiceContext }) =>
      ({
        from: 'service',
        to: 'laptop',
        type: 'wire.ticketIssued',
        ticket: required(context.ticket, 'service: the ticket just issued'),
      }) as const,
  },
] as const;

/** Shows a new number on the laptop and asks for it on the phone that holds the account. */
const ask = (who: Asked) =>
  [
    'drawNumber',
    {
      type: 'post',
      params: ({ context }: { context: ServiceContext }) =>
        ({
          from: 'service',
          to: 'laptop',
          type: 'wire.numberIssued',
          number: required(context.number, 'service: the number just drawn'),
          ways: otherWays(context),
        }) as const,
    },
    askPhone(who),
  ] as const;

const refuseTicket = {
  type: 'post',
  params: ({ event }: { event: ServiceEvent }) =>
    ({
      from: 'service',
      to: 'from' in event && event.from === 'oldPhone' ? 'oldPhone' : 'phone',
      type: 'wire.activationRefused',
    }) as const,
} as const;

/** A phone presents the code that is on screen, scanned or typed: the account is in the app, and still has to be tested. */
const activate = [
  {
    guard: 'isCurrent',
    target: 'activated',
    actions: [
      'keepCandidate',
      {
        type: 'post',
        params: ({ context }: { context: ServiceContext }) =>
          ({
            from: 'service',
            to: asked(context, 'candidate').at,
            type: 'wire.accountActivated',
            ticket: required(context.ticket, 'service: the ticket that was used'),
          }) as const,
      },
    ],
  },
  { actions: refuseTicket },
] as const;

const refuseToRegister = { guard: 'wantsProof', actions: toLaptop('wire.proofWanted') } as const;

/** The password was right. */
const signIn = [
  { guard: 'passwordIsEnough', actions: toLaptop('wire.signInAccepted') },
  { guard: 'countsNothing', actions: toLaptop('wire.registrationRepeated') },
  { guard: 'askedTooOften', target: 'refusingToAsk' },
  { guard: 'hasMethod', target: 'askingForSignIn' },
  { guard: 'blocksRegistration', actions: toLaptop('wire.registrationBlocked') },
  refuseToRegister,
  { guard: 'asksEarly', actions: ['askedEarly', toLaptop('wire.codeWanted')] },
  { actions: toLaptop('wire.registrationRequired') },
] as const;

/** What the service does when nothing is going on; the same everywhere a request may start. */
const requests = {
  'wire.signInRequested': [
    { guard: 'isLocked', target: 'lockingOut' },
    { guard: 'offersPasskey', actions: toLaptop('wire.passkeyOffered') },
    ...signIn,
  ],
  'wire.passkeySkipped': signIn,
  'wire.methodsRequested': [
    refuseToRegister,
    { guard: 'mayList', actions: listMethods },
    { target: 'askingForSecurityInfo' },
  ],
  'wire.ticketRequested': [
    { guard: 'isFull', actions: ['refuseMore', toLaptop('wire.listFull')] },
    { target: 'offering' },
  ],
  'wire.methodDeleted': { actions: 'deleteMethod' },
} as const;

/** How a request ends without being approved, and where the service is after it. */
const ends = <const N extends 'idle' | 'activated'>(target: N, who: Asked) =>
  ({
    answers: {
      'wire.requestDenied': { target, actions: stopped('denied') },
      'wire.requestWithdrawn': { target, actions: toPhone('wire.promptEnded', who) },
    },
    mismatch: { target, actions: [stopped('mismatched'), toPhone('wire.answerMismatched', who)] },
    unanswered: { target, actions: [stopped('unanswered'), toPhone('wire.promptEnded', who)] },
  }) as const;
const test = ends('activated', 'candidate');
const request = ends('idle', 'default');

/** The registered phone is asked; who approves has proven who they are. */
const asking = {
  entry: ask('default'),
  exit: 'dropNumber',
  on: {
    ...request.answers,
    'wire.numberAnswered': [
      {
        guard: 'isRight',
        target: 'idle',
        actions: ['prove', toLaptop('wire.requestApproved'), toPhone('wire.answerAccepted', 'default')],
      },
      request.mismatch,
    ],
  },
  after: { promptPatience: request.unanswered },
} as const;

const blank: ServiceInput = { seed: 0, network: 'school', methods: [] };

/** The identity service: keeps the account's method, issues tickets and numbers, and applies the school's policy. */
export const serviceMachine = serviceSetup.createMachine({
  id: 'service',
  // Without input when a transition makes its throw-away actor: see phone.machine.ts.
  context: ({ input = blank }) => ({
    seed: input.seed,
    network: input.network,
    early: input.early ?? false,
    codes: input.codes ?? false,
    voice: input.voice ?? false,
    desk: input.desk ?? false,
    passes: 0,
    pass: null,
    lifetimes: input.lifetimes ?? usualLifetimes,
    rules: input.rules ?? [],
    locked: input.locked ?? null,
    asksEarly: input.asksEarly ?? false,
    methods: input.methods,
    older: input.older ?? [],
    refused: false,
    candidate: null,
    proven: false,
    issued: 0,
    asked: 0,
    ticket: null,
    number: null,
    attempts: input.stranger?.attempts ?? 0,
    calls: input.stranger?.calls ?? false,
    byVoice: input.stranger?.byVoice ?? false,
    entered: false,
    renewed: input.renewed ?? false,
  }),
  initial: 'idle',
  on: {
    'wire.ticketPresented': { actions: refuseTicket },
    'wire.codePresented': { actions: refuseTicket },
    'wire.nameGiven': { actions: ['forgetProof', toLaptop('wire.passwordWanted')] },
    // A stranger signs in with what is filled in on a copy, and the copy shows the number.
    'wire.passwordCaught': { target: '.askingForStranger', actions: ['catchPassword', ...ask('default')] },
  },
  states: {
    idle: {
      on: {
        ...requests,
        'wire.passcodeSent': [
          { guard: 'isPasscode', actions: ['prove', toLaptop('wire.requestApproved')] },
          { actions: toLaptop('wire.passcodeRefused') },
        ],
        'wire.requestRepeated': [
          { guard: 'forSignIn', target: 'askingForSignIn' },
          { target: 'askingForSecurityInfo' },
        ],
        'world.strangerTries': strangerTries,
        'world.passAsked': { target: 'passGiven', actions: 'givePass' },
        'wire.passSent': { actions: refusePass('expired') },
        'wire.passwordChanged': { actions: 'renewPassword' },
        'wire.callRequested': 'callingForSignIn',
      },
    },
    /** Nothing but time helps. */
    lockingOut: {
      entry: toLaptop('wire.accountLocked'),
      after: { lockProgress: { target: 'idle', actions: 'unlock' } },
    },
    /** The same of requests: another way to sign in is still open. */
    refusingToAsk: {
      entry: refuseToAsk,
      after: { lockProgress: { target: 'idle', actions: 'unlock' } },
    },
    ...stranger,
    /** The school handed out a pass: whoever signs in with it needs no password and no phone, once. */
    passGiven: {
      on: {
        'wire.nameGiven': { actions: ['forgetProof', toLaptop('wire.passWanted')] },
        'wire.passSent': [
          { guard: 'isPass', target: 'idle', actions: ['usePass', 'prove', toLaptop('wire.signInAccepted')] },
          { actions: refusePass('wrong') },
        ],
      },
      after: { passPatience: 'idle' },
    },
    /** A code is on screen, and nobody used it yet. */
    offering: {
      entry: issueTicket,
      on: {
        'wire.ticketPresented': activate,
        'wire.codePresented': activate,
        'wire.testRequested': { actions: toLaptop('wire.accountMissing') },
        'wire.registrationAbandoned': { target: 'idle', actions: 'dropCandidate' },
      },
      after: { ticketPatience: { target: 'idle', actions: ['dropCandidate', toLaptop('wire.ticketExpired')] } },
    },
    /** The phone holds the account, and it still has to be tested. */
    activated: {
      on: {
        'wire.testRequested': 'testing',
        'wire.requestRepeated': 'testing',
        'wire.registrationAbandoned': { target: 'idle', actions: 'dropCandidate' },
      },
    },
    testing: {
      entry: ask('candidate'),
      exit: 'dropNumber',
      on: {
        ...test.answers,
        'wire.numberAnswered': [
          {
            guard: 'isRight',
            target: 'idle',
            // The phone hears it while it is still the candidate.
            actions: [toPhone('wire.answerAccepted', 'candidate'), 'register', toLaptop('wire.requestApproved')],
          },
          test.mismatch,
        ],
        'wire.registrationAbandoned': {
          target: 'idle',
          actions: [toPhone('wire.promptEnded', 'candidate'), 'dropCandidate'],
        },
      },
      after: { promptPatience: test.unanswered },
    },
    /** The phone rings: who presses # has proven who they are. */
    callingForSignIn: {
      entry: [toLaptop('wire.callMade'), toNumber('wire.called')],
      on: {
        'wire.callApproved': { target: 'idle', actions: ['prove', toLaptop('wire.requestApproved')] },
        'wire.callRefused': { target: 'idle', actions: stopped('denied') },
        'wire.requestWithdrawn': { target: 'idle', actions: toNumber('wire.callEnded') },
      },
      after: { promptPatience: { target: 'idle', actions: [stopped('unanswered'), toNumber('wire.callEnded')] } },
    },
    askingForSignIn: asking,
    askingForSecurityInfo: asking,
  },
});

export type ServicePlace = keyof (typeof serviceMachine)['states'];
