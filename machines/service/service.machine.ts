import { assign, setup } from 'xstate';
import { manualCode, manualUrl } from '../protocol/persona.js';
import { required } from '../protocol/required.js';
import { normal } from '../protocol/text.js';
import {
  ticket,
  type MessageFrom,
  type MessageTo,
  type Method,
  type StopReason,
  type Ticket,
} from '../protocol/messages.js';

export type ServiceEvent = MessageTo<'service'>;

/** What is true of the account and the network before the practice starts. */
export interface ServiceInput {
  /** Drawn by the host once; numbers and tickets follow from it. */
  readonly seed: number;
  /** Where the laptop is: the school asks for no approval on its own network. */
  readonly network: 'school' | 'home';
  /** The phone that was registered before, if any. */
  readonly registered: Method | null;
}

export interface ServiceContext {
  readonly seed: number;
  readonly network: ServiceInput['network'];
  readonly method: Method | null;
  /** A phone that used a ticket and was not tested yet. */
  readonly candidate: Method | null;
  /** Whether this browser session proved itself with the phone; changing methods needs it. */
  readonly proven: boolean;
  readonly issued: number;
  readonly asked: number;
  readonly ticket: Ticket | null;
  readonly number: string | null;
}

/**
 * Two digits for the n-th request of a run: never the same twice in a row, never below 10 so that both are read.
 * 37 is coprime to 90, so the sequence visits all 90 numbers.
 */
export const numberOf = (seed: number, n: number): string => String(10 + ((seed + n * 37) % 90));

/** The n-th ticket of a run. */
export const ticketOf = (seed: number, n: number): Ticket => ticket(`T${seed}-${n}`);

const presents = (event: ServiceEvent) => event.type === 'wire.ticketPresented' || event.type === 'wire.codePresented';

const toLaptop = <const M extends Extract<MessageFrom<'service'>, { to: 'laptop' }>['type']>(type: M) =>
  ({ type: 'post', params: { from: 'service', to: 'laptop', type } }) as const;
const toPhone = <const M extends Extract<MessageFrom<'service'>, { to: 'phone' }>['type']>(type: M) =>
  ({ type: 'post', params: { from: 'service', to: 'phone', type } }) as const;
const stopped = (because: StopReason) =>
  ({ type: 'post', params: { from: 'service', to: 'laptop', type: 'wire.requestStopped', because } }) as const;

const serviceSetup = setup({
  types: { context: {} as ServiceContext, events: {} as ServiceEvent, input: {} as ServiceInput },
  actions: {
    post: (_, _message: MessageFrom<'service'>) => {},
    issueTicket: assign({
      issued: ({ context }) => context.issued + 1,
      ticket: ({ context }) => ticketOf(context.seed, context.issued + 1),
      candidate: null,
    }),
    killTicket: assign({ ticket: null }),
    dropCandidate: assign({ ticket: null, candidate: null }),
    keepCandidate: assign({
      candidate: ({ event, context }) =>
        presents(event) && context.ticket ? { id: context.ticket, phone: event.phone } : context.candidate,
    }),
    register: assign({ method: ({ context }) => context.candidate, candidate: null, ticket: null, proven: true }),
    deleteMethod: assign({ method: null }),
    prove: assign({ proven: true }),
    drawNumber: assign({
      asked: ({ context }) => context.asked + 1,
      number: ({ context }) => numberOf(context.seed, context.asked + 1),
    }),
    dropNumber: assign({ number: null }),
  },
  guards: {
    isCurrent: ({ context, event }) =>
      presents(event) &&
      context.ticket !== null &&
      (event.type === 'wire.ticketPresented'
        ? event.ticket === context.ticket
        : normal(event.code) === manualCode(context.ticket) && normal(event.url) === manualUrl),
    atSchool: ({ context }) => context.network === 'school',
    hasMethod: ({ context }) => context.method !== null,
    mayList: ({ context }) => context.method === null || context.proven,
    isRight: ({ context, event }) => event.type === 'wire.numberAnswered' && event.number === context.number,
    forSignIn: ({ event }) => event.type === 'wire.requestRepeated' && event.purpose === 'signIn',
  },
  delays: {
    /** How long a request waits for the phone. Undocumented; about a minute in practice (docs/model.md). */
    promptPatience: 60_000,
    /** How long a code page stays good. Undocumented; 15 minutes in the documentation of October 2024. */
    ticketPatience: 15 * 60_000,
  },
});

const listMethods = {
  type: 'post',
  params: ({ context }: { context: ServiceContext }) =>
    ({
      from: 'service',
      to: 'laptop',
      type: 'wire.methodsListed',
      methods: context.method ? [context.method] : [],
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
const ask = (who: 'candidate' | 'method') =>
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
        }) as const,
    },
    {
      type: 'post',
      params: ({ context }: { context: ServiceContext }) =>
        ({
          from: 'service',
          to: 'phone',
          type: 'wire.approvalAsked',
          account: required(context[who], 'service: the phone that is asked').id,
        }) as const,
    },
  ] as const;

const refuseTicket = toPhone('wire.activationRefused');

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
            to: 'phone',
            type: 'wire.accountActivated',
            ticket: required(context.ticket, 'service: the ticket that was used'),
          }) as const,
      },
    ],
  },
  { actions: refuseTicket },
] as const;

/** What the service does when nothing is going on; the same everywhere a request may start. */
const requests = {
  'wire.signInRequested': [
    { guard: 'atSchool', actions: toLaptop('wire.signInAccepted') },
    { guard: 'hasMethod', target: 'askingForSignIn' },
    { actions: toLaptop('wire.registrationRequired') },
  ],
  'wire.methodsRequested': [{ guard: 'mayList', actions: listMethods }, { target: 'askingForSecurityInfo' }],
  'wire.ticketRequested': 'offering',
  'wire.methodDeleted': { actions: 'deleteMethod' },
} as const;

const answers = (next: 'idle' | 'activated') =>
  ({
    'wire.requestDenied': { target: next, actions: stopped('denied') },
    'wire.requestWithdrawn': { target: next, actions: toPhone('wire.promptEnded') },
  }) as const;

const mismatch = (next: 'idle' | 'activated') =>
  ({ target: next, actions: [stopped('mismatched'), toPhone('wire.answerMismatched')] }) as const;
const unanswered = (next: 'idle' | 'activated') =>
  ({ target: next, actions: [stopped('unanswered'), toPhone('wire.promptEnded')] }) as const;

/** The identity service: keeps the account's method, issues tickets and numbers, and applies the school's policy. */
export const serviceMachine = serviceSetup.createMachine({
  id: 'service',
  context: ({ input }) => ({
    seed: input.seed,
    network: input.network,
    method: input.registered,
    candidate: null,
    proven: false,
    issued: 0,
    asked: 0,
    ticket: null,
    number: null,
  }),
  initial: 'idle',
  on: { 'wire.ticketPresented': { actions: refuseTicket }, 'wire.codePresented': { actions: refuseTicket } },
  states: {
    idle: {
      on: {
        ...requests,
        'wire.requestRepeated': [
          { guard: 'forSignIn', target: 'askingForSignIn' },
          { target: 'askingForSecurityInfo' },
        ],
      },
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
        ...answers('activated'),
        'wire.numberAnswered': [
          {
            guard: 'isRight',
            target: 'idle',
            actions: ['register', toLaptop('wire.requestApproved'), toPhone('wire.answerAccepted')],
          },
          mismatch('activated'),
        ],
        'wire.registrationAbandoned': { target: 'idle', actions: ['dropCandidate', toPhone('wire.promptEnded')] },
      },
      after: { promptPatience: unanswered('activated') },
    },
    askingForSignIn: {
      entry: ask('method'),
      exit: 'dropNumber',
      on: {
        ...answers('idle'),
        'wire.numberAnswered': [
          {
            guard: 'isRight',
            target: 'idle',
            actions: ['prove', toLaptop('wire.requestApproved'), toPhone('wire.answerAccepted')],
          },
          mismatch('idle'),
        ],
      },
      after: { promptPatience: unanswered('idle') },
    },
    askingForSecurityInfo: {
      entry: ask('method'),
      exit: 'dropNumber',
      on: {
        ...answers('idle'),
        'wire.numberAnswered': [
          {
            guard: 'isRight',
            target: 'idle',
            actions: ['prove', toLaptop('wire.requestApproved'), toPhone('wire.answerAccepted')],
          },
          mismatch('idle'),
        ],
      },
      after: { promptPatience: unanswered('idle') },
    },
  },
});

export type ServicePlace = keyof (typeof serviceMachine)['states'];
