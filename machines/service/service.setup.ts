import { assign, setup } from 'xstate';
import { oneTimeCode, passOf } from '../protocol/one-time-code.js';
import { manualCode, manualUrl } from '../protocol/persona.js';
import { required } from '../protocol/required.js';
import { normal } from '../protocol/text.js';
import {
  ticket,
  type MessageFrom,
  type MessageTo,
  type Method,
  type OlderPhone,
  type OtherWay,
  type PassProblem,
  type StopReason,
  type Ticket,
} from '../protocol/messages.js';

export type ServiceEvent = MessageTo<'service'> | StrangerTries | PassAsked;

/** The person asks the help desk of the school for a temporary pass, and gets one. */
export interface PassAsked {
  readonly type: 'world.passAsked';
}

/** Somebody else signs in with the person's password, on a computer that is no part of the world. */
export interface StrangerTries {
  readonly type: 'world.strangerTries';
}

/** Somebody else who has the person's password. */
export interface Stranger {
  /** How often they ask for an approval, one after the other. */
  readonly attempts: number;
  /** Whether they also call the person, and tell which number to type. */
  readonly calls: boolean;
  /** Whether they have the voice of the service call, in the place of an approval in the app. */
  readonly byVoice?: boolean;
}

/** How long what was asked or shown stays good, in milliseconds. */
export interface Lifetimes {
  /** A request on the phone. Undocumented; about a minute in practice (docs/model.md). */
  readonly prompt: number;
  /** A code page. Undocumented; 15 minutes in the documentation of October 2024. */
  readonly ticket: number;
}
export const usualLifetimes: Lifetimes = { prompt: 60_000, ticket: 15 * 60_000 };

/**
 * What a school can have set: the app is no method that one can choose, it may be registered at school only, a passkey
 * is offered first at signing in, an app that is registered is not counted, or registering asks for a proof that nobody has
 * who registers for the first time.
 */
export type SchoolRule = 'notOffered' | 'onlyAtSchool' | 'passkeyFirst' | 'notCounted' | 'provesFirst';

/** What was done too often: typing a wrong password, or asking for an approval. */
export type Locked = 'password' | 'requests';

/** What is true of the account and the network before the practice starts. */
export interface ServiceInput {
  /** Drawn by the host once; numbers and tickets follow from it. */
  readonly seed: number;
  /** Where the laptop is: the school asks for no approval on its own network. */
  readonly network: 'school' | 'home';
  /** The day from which the school asks for the app outside its network has not come yet. */
  readonly early?: boolean;
  /** Whether the six digits of the app are accepted as well. */
  readonly codes?: boolean;
  /** Whether the number of the person's phone is known, and called where nobody can approve. */
  readonly voice?: boolean;
  /** Whether the help desk of the school can be asked for a temporary pass. */
  readonly desk?: boolean;
  /** As they are by default where left out. */
  readonly lifetimes?: Lifetimes;
  /** What the school has set; nothing when left out. */
  readonly rules?: readonly SchoolRule[];
  /** The set-up asks once for a code of the app, before there is an account in it. */
  readonly asksEarly?: boolean;
  /** What was done too often before: for a while the right password does not help either, or nobody is asked to approve. */
  readonly locked?: Locked;
  /** What was registered before. The first is the default: the one that is asked. */
  readonly methods: readonly Method[];
  /** Phones of long ago that nobody took out of the list; none when left out. */
  readonly older?: readonly OlderPhone[];
  /** Left out where nobody else has the password. */
  readonly stranger?: Stranger;
  /** The password of now is known to nobody else, and can still be given away. */
  readonly renewed?: boolean;
}

export interface ServiceContext {
  readonly seed: number;
  readonly network: ServiceInput['network'];
  readonly early: boolean;
  readonly codes: boolean;
  readonly voice: boolean;
  readonly desk: boolean;
  readonly lifetimes: Lifetimes;
  readonly rules: readonly SchoolRule[];
  readonly locked: Locked | null;
  readonly asksEarly: boolean;
  readonly methods: readonly Method[];
  readonly older: readonly OlderPhone[];
  /** Adding was refused, because there was no room. */
  readonly refused: boolean;
  /** A phone that used a ticket and was not tested yet. */
  readonly candidate: Method | null;
  /** Whether this browser session proved itself with the phone; changing methods needs it. */
  readonly proven: boolean;
  readonly issued: number;
  readonly asked: number;
  readonly ticket: Ticket | null;
  readonly number: string | null;
  readonly passes: number;
  /** The temporary pass that was handed out last and not used; it may have expired. */
  readonly pass: string | null;
  /** How often a stranger will still ask. */
  readonly attempts: number;
  readonly calls: boolean;
  readonly byVoice: boolean;
  /** Somebody else was let in at some time. */
  readonly entered: boolean;
  /** The password was changed, or nobody else knew it: what a stranger knows is worth nothing any more. */
  readonly renewed: boolean;
}

/**
 * Two digits for the n-th request of a run: never the same twice in a row, never below 10 so that both are read.
 * 37 is coprime to 90, so the sequence visits all 90 numbers.
 */
export const numberOf = (seed: number, n: number): string => String(10 + ((seed + n * 37) % 90));

/** The n-th ticket of a run. */
export const ticketOf = (seed: number, n: number): Ticket => ticket(`T${seed}-${n}`);

/** Who is asked: the phone that is being set up, or the default method. */
export type Asked = 'candidate' | 'default';
export const asked = ({ candidate, methods }: ServiceContext, who: Asked): Method =>
  required(who === 'candidate' ? candidate : methods[0], 'service: the phone that is asked');

/** Where, and until when, signing in asks for no more than the password. */
export const passwordIsEnough = ({ network, early }: Pick<ServiceContext, 'network' | 'early'>): boolean =>
  network === 'school' || early;

/** Whether the school lets nobody register where the laptop is. */
export const blocksRegistration = ({ network, rules }: Pick<ServiceContext, 'network' | 'rules'>): boolean =>
  network === 'home' && rules.includes('onlyAtSchool');

/** Whether registering asks for a proof that there is none of; a temporary pass is one. */
export const wantsProof = ({ methods, proven, rules }: Pick<ServiceContext, 'methods' | 'proven' | 'rules'>): boolean =>
  methods.length === 0 && !proven && rules.includes('provesFirst');

/** Whether an app that is registered shows this code at this time. */
export const isPasscode = ({ methods }: Pick<ServiceContext, 'methods'>, code: string, at: number): boolean =>
  methods.some(({ id }) => oneTimeCode(id, at) === code);

/** How many apps an account can have, as documented. */
const mostApps = 5;

/** There is no room for the phone in use. One that is in the list takes the place of its own line. */
export const isFull = ({ methods, older }: Pick<ServiceContext, 'methods' | 'older'>): boolean =>
  methods.length + older.length >= mostApps && !methods.some(({ at }) => at === 'phone');

/** What signing in offers beside an approval. Where nothing is, but a help desk: the words that lead there. */
export const otherWays = ({ codes, voice, desk }: ServiceContext): readonly OtherWay[] => {
  const ways: readonly OtherWay[] = [...(codes ? (['code'] as const) : []), ...(voice ? (['call'] as const) : [])];
  return ways.length === 0 && desk ? ['school'] : ways;
};

/** A phone has one line in the list: registering it again takes the place of the line that it had. */
function registered({ methods, candidate }: ServiceContext): readonly Method[] {
  if (!candidate) return methods;
  const before = methods.findIndex(({ at }) => at === candidate.at);
  return before < 0 ? [...methods, candidate] : methods.with(before, candidate);
}

const presents = (event: ServiceEvent) => event.type === 'wire.ticketPresented' || event.type === 'wire.codePresented';

export const toLaptop = <const M extends Extract<MessageFrom<'service'>, { to: 'laptop' }>['type']>(type: M) =>
  ({ type: 'post', params: { from: 'service', to: 'laptop', type } }) as const;
type ToPhone = Extract<MessageFrom<'service'>, { to: 'phone' }>['type'];
/** Tells the phone that the service is dealing with: the candidate in a test, and else the default method. */
export const toPhone = <
  const M extends Exclude<ToPhone, 'wire.accountActivated' | 'wire.approvalAsked' | 'wire.strangerCalled'>,
>(
  type: M,
  who: Asked,
) =>
  ({
    type: 'post',
    params: ({ context }: { context: ServiceContext }) =>
      ({ from: 'service', to: asked(context, who).at, type }) as const,
  }) as const;
/** Asks for the number on the phone that holds the account. */
export const askPhone = (who: Asked) =>
  ({
    type: 'post',
    params: ({ context }: { context: ServiceContext }) =>
      ({
        from: 'service',
        to: asked(context, who).at,
        type: 'wire.approvalAsked',
        account: asked(context, who).id,
      }) as const,
  }) as const;
/** Tells the phone that has the number of the person: the one in use. */
export const toNumber = (type: 'wire.called' | 'wire.callEnded') =>
  ({ type: 'post', params: { from: 'service', to: 'phone', type } }) as const;
export const refusePass = (because: PassProblem) =>
  ({ type: 'post', params: { from: 'service', to: 'laptop', type: 'wire.passRefused', because } }) as const;
export const stopped = (because: StopReason) =>
  ({ type: 'post', params: { from: 'service', to: 'laptop', type: 'wire.requestStopped', because } }) as const;
/** Nobody is asked, and what else there is. */
export const refuseToAsk = {
  type: 'post',
  params: ({ context }: { context: ServiceContext }) =>
    ({ from: 'service', to: 'laptop', type: 'wire.askedTooOften', ways: otherWays(context) }) as const,
} as const;

/** Shortened: it is a minute or more in reality, and longer after each further try. */
const lockProgress = 5_000;
/** How long a stranger takes to try again. */
export const strangerProgress = 4_000;

/** The vocabulary of the service. */
export const serviceSetup = setup({
  types: { context: {} as ServiceContext, events: {} as ServiceEvent, input: {} as ServiceInput | undefined },
  actions: {
    post: (_, _message: MessageFrom<'service'>) => {},
    issueTicket: assign({
      issued: ({ context }) => context.issued + 1,
      ticket: ({ context }) => ticketOf(context.seed, context.issued + 1),
      candidate: null,
    }),
    dropCandidate: assign({ ticket: null, candidate: null }),
    keepCandidate: assign({
      candidate: ({ event, context }) =>
        presents(event) && context.ticket
          ? {
              id: context.ticket,
              phone: event.phone,
              at: event.from,
              model: event.from === 'phone' ? 'current' : 'earlier',
            }
          : context.candidate,
    }),
    register: assign({
      methods: ({ context }) => registered(context),
      candidate: null,
      ticket: null,
      proven: true,
    }),
    deleteMethod: assign(({ context: { methods, older }, event }) =>
      event.type === 'wire.methodDeleted'
        ? { methods: methods.filter(({ id }) => id !== event.id), older: older.filter((id) => id !== event.id) }
        : {},
    ),
    refuseMore: assign({ refused: true }),
    askedEarly: assign({ asksEarly: false }),
    unlock: assign({ locked: null }),
    prove: assign({ proven: true }),
    /** Who gives their name begins a session anew. */
    forgetProof: assign({ proven: false }),
    drawNumber: assign({
      asked: ({ context }) => context.asked + 1,
      number: ({ context }) => numberOf(context.seed, context.asked + 1),
    }),
    dropNumber: assign({ number: null }),
    givePass: assign({
      passes: ({ context }) => context.passes + 1,
      pass: ({ context }) => passOf(context.seed, context.passes),
    }),
    usePass: assign({ pass: null }),
    countAttempt: assign({ attempts: ({ context }) => context.attempts - 1 }),
    letStrangerIn: assign({ entered: true, attempts: 0 }),
    renewPassword: assign({ renewed: true, attempts: 0 }),
    catchPassword: assign({ renewed: false }),
  },
  guards: {
    isCurrent: ({ context, event }) =>
      presents(event) &&
      context.ticket !== null &&
      (event.type === 'wire.ticketPresented'
        ? event.ticket === context.ticket
        : normal(event.code) === manualCode(context.ticket) && normal(event.url) === manualUrl),
    asksEarly: ({ context }) => context.asksEarly,
    isLocked: ({ context }) => context.locked === 'password',
    askedTooOften: ({ context }) => context.locked === 'requests',
    offersPasskey: ({ context }) => context.rules.includes('passkeyFirst'),
    blocksRegistration: ({ context }) => blocksRegistration(context),
    wantsProof: ({ context }) => wantsProof(context),
    countsNothing: ({ context }) => context.rules.includes('notCounted'),
    passwordIsEnough: ({ context }) => passwordIsEnough(context),
    isFull: ({ context }) => isFull(context),
    hasMethod: ({ context }) => context.methods.length > 0,
    mayList: ({ context }) => context.methods.length === 0 || context.proven,
    isPasscode: ({ context, event }) => event.type === 'wire.passcodeSent' && isPasscode(context, event.code, event.at),
    isPass: ({ context, event }) => event.type === 'wire.passSent' && event.pass === context.pass,
    strangerGoesOn: ({ context }) => context.attempts > 0,
    strangerByVoice: ({ context }) => context.byVoice,
    strangerCalls: ({ context }) => context.calls,
    isRight: ({ context, event }) => event.type === 'wire.numberAnswered' && event.number === context.number,
    forSignIn: ({ event }) => event.type === 'wire.requestRepeated' && event.purpose === 'signIn',
  },
  delays: {
    promptPatience: ({ context }) => context.lifetimes.prompt,
    ticketPatience: ({ context }) => context.lifetimes.ticket,
    /** How long a temporary pass stays good, if nobody uses it: an hour, as documented. */
    passPatience: 60 * 60_000,
    strangerProgress,
    lockProgress,
  },
});
