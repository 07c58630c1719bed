import { assign, setup } from 'xstate';
import type { AdminMessage } from '../protocol/messages.js';
import { passOf } from '../protocol/one-time-code.js';
import { required } from '../protocol/required.js';
import { serviceMachine } from '../service/service.machine.js';
import {
  refusePass,
  stopped,
  toLaptop,
  toNumber,
  toPhone,
  type ServiceContext,
  type ServiceEvent,
} from '../service/service.setup.js';

/** What the service holds where a helper has the admin side at hand. */
export interface AttendedService extends ServiceContext {
  readonly attended: true;
  /** How long the pass was good when it was made, in minutes. */
  readonly passMinutes: number;
  readonly passOnce: boolean;
  /** Whether the pass is still good; the paper on which it stands can be older. */
  readonly passGood: boolean;
}

type ToService = Extract<AdminMessage, { to: 'service' }>;
interface Told {
  readonly context: AttendedService;
}

const toAdmin = (message: (context: AttendedService) => Extract<AdminMessage, { to: 'admin' }>) =>
  ({ type: 'post', params: ({ context }: Told) => message(context) }) as const;

const showUser = toAdmin(({ methods, older, voice, pass, passMinutes, passOnce, passGood }) => ({
  from: 'service',
  to: 'admin',
  type: 'wire.userShown',
  methods,
  older,
  voice,
  pass: pass === null ? null : { minutes: passMinutes, once: passOnce, good: passGood },
}));
const showPass = toAdmin(({ pass }) => ({
  from: 'service',
  to: 'admin',
  type: 'wire.passMade',
  pass: required(pass, 'service: the pass just made'),
}));
const tell = (type: 'wire.sessionEnded' | 'wire.startOver') =>
  ({ type: 'post', params: { from: 'service', to: 'laptop', type } }) as const;

const makePass = ['orderPass', 'givePass', showPass, showUser] as const;

/** Every method is gone; a request that was on its way to one of them ends before. */
const forget = <const A extends readonly unknown[]>(...ends: A) =>
  ({ target: 'idle', actions: [...ends, 'forgetMethods', showUser] }) as const;
const endAsking = toPhone('wire.promptEnded', 'default');
const endCalling = toNumber('wire.callEnded');
const ofRequest = forget(stopped('unanswered'), endAsking);

// What the service does anyway, as it is declared: XState's own types of it allow for more than is flat.
type Ways = { readonly on?: Readonly<Record<string, unknown>>; readonly after?: object };
const { on, states, context } = serviceMachine.config as unknown as {
  readonly on: Readonly<Record<string, unknown>>;
  readonly states: Readonly<Record<string, Ways>>;
  readonly context: (given: { input: unknown }) => ServiceContext;
};
const { actions, guards, delays } = serviceMachine.implementations;
const at = (place: string): Ways => required(states[place], `service: the place ${place}`);
const waysOf = (place: string, type: string): readonly unknown[] => [at(place).on?.[type]].flat();

/** In a place, something more is heard, or heard first. */
const also = (place: string, more: Readonly<Record<string, unknown>>) => ({
  [place]: { ...at(place), on: { ...at(place).on, ...more } },
});

interface Way {
  readonly target?: string;
  readonly guard?: string;
  readonly actions?: unknown;
}

/** The same way, and something ends first. */
const after =
  (ends: readonly object[]) =>
  (way: unknown): object => {
    const { target = 'idle', guard, actions: acts = [] } = way as Way;
    return Object.assign({ target, actions: [ends, acts].flat() }, guard === undefined ? null : { guard });
  };

/** The person signs in while a stranger asks: theirs is asked in its place. */
const inPlace = (...ends: readonly object[]) => ({
  'wire.signInRequested': waysOf('idle', 'wire.signInRequested').map(after(ends)),
});

const { 'wire.passSent': _, ...quiet } = at('idle').on ?? {};
/** Nothing is going on. Whoever has no method any more begins anew. */
const idle = {
  ...quiet,
  'wire.requestRepeated': [
    { guard: 'hasNoMethod', actions: tell('wire.startOver') },
    ...waysOf('idle', 'wire.requestRepeated'),
  ],
  'wire.callRequested': [
    { guard: 'hasNoVoice', actions: tell('wire.startOver') },
    ...waysOf('idle', 'wire.callRequested'),
  ],
  'world.passAsked': { actions: ['givePass', 'usualPass'] },
};

/**
 * The identity service in a world that a helper attends: the same, and it does what the admin side asks. A pass is good
 * whatever else goes on, and for as long and as often as was ordered. See docs/decisions/022.
 */
export const attendedService = setup({
  types: { context: {} as AttendedService, events: {} as ServiceEvent | ToService },
  actions: {
    ...(actions as Record<string, never>),
    post: (_, _message: unknown) => {},
    orderPass: assign(({ event }) =>
      event.type === 'wire.passOrdered' ? { passMinutes: event.minutes, passOnce: event.once, passGood: true } : {},
    ),
    usualPass: assign({ passMinutes: 60, passOnce: true, passGood: true }),
    givePass: assign({
      passes: ({ context: { passes } }) => passes + 1,
      pass: ({ context: { seed, passes } }) => passOf(seed, passes),
    }),
    usePass: assign({ pass: null, passGood: false }),
    throwOut: assign({ entered: false }),
    endPass: assign({ passGood: false }),
    forgetMethods: assign({ methods: [], older: [], voice: false, attempts: 0 }),
  },
  guards: {
    ...(guards as Record<string, never>),
    passIsGood: ({ context }) => context.passGood,
    passIsOver: ({ context }) => !context.passGood,
    isPass: ({ context, event }) => event.type === 'wire.passSent' && context.passGood && event.pass === context.pass,
    isOncePass: ({ context, event }) =>
      event.type === 'wire.passSent' && context.passGood && context.passOnce && event.pass === context.pass,
    hasNoMethod: ({ context }) => context.methods.length === 0,
    hasNoVoice: ({ context }) => !context.voice,
  },
  delays: {
    ...(delays as Record<string, never>),
    passPatience: ({ context }) => context.passMinutes * 60_000,
  },
}).createMachine({
  id: 'service',
  context: ({ input }: { input: unknown }) => ({
    ...context({ input }),
    attended: true,
    passMinutes: 60,
    passOnce: true,
    passGood: false,
  }),
  initial: 'idle',
  on: {
    ...on,
    'wire.nameGiven': [
      { guard: 'passIsGood', actions: ['forgetProof', toLaptop('wire.passWanted')] },
      ...[on['wire.nameGiven']].flat(),
    ],
    'wire.passSent': [
      { guard: 'isOncePass', actions: ['usePass', 'prove', toLaptop('wire.signInAccepted')] },
      { guard: 'isPass', actions: ['prove', toLaptop('wire.signInAccepted')] },
      { guard: 'passIsGood', actions: refusePass('wrong') },
      { actions: refusePass('expired') },
    ],
    // Where nobody has to approve, the password is enough for who caught it.
    'wire.passwordCaught': [
      { guard: 'hasNoMethod', actions: ['catchPassword', 'letStrangerIn', toLaptop('wire.signInAccepted')] },
      ...[on['wire.passwordCaught']].flat(),
    ],
    'wire.userOpened': { actions: showUser },
    'wire.reregistrationRequired': { actions: ['forgetMethods', showUser] },
    'wire.sessionsRevoked': { actions: ['forgetProof', 'throwOut', tell('wire.sessionEnded'), showUser] },
    'wire.passOrdered': { actions: makePass },
    'wire.passDeleted': { actions: ['usePass', showUser] },
  },
  states: {
    ...states,
    idle: { on: idle, always: { guard: 'passIsGood', target: 'passGiven' } },
    /** As idle, and the pass runs out. Another one begins anew. */
    passGiven: {
      on: { ...idle, 'wire.passOrdered': { target: 'idle', actions: makePass } },
      always: { guard: 'passIsOver', target: 'idle' },
      after: { passPatience: { target: 'idle', actions: 'endPass' } },
    },
    ...also('askingForSignIn', { 'wire.reregistrationRequired': ofRequest }),
    ...also('askingForSecurityInfo', { 'wire.reregistrationRequired': ofRequest }),
    ...also('callingForSignIn', {
      'wire.reregistrationRequired': forget(stopped('unanswered'), endCalling),
    }),
    ...also('askingForStranger', {
      'wire.reregistrationRequired': forget(endAsking),
      ...inPlace(endAsking),
    }),
    ...also('callingForStranger', {
      'wire.reregistrationRequired': forget(endCalling),
      ...inPlace(endCalling),
    }),
    ...also('strangerPausing', { 'wire.reregistrationRequired': forget(), ...inPlace() }),
  },
} as never);
