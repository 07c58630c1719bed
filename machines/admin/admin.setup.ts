import { assign, setup } from 'xstate';
import type { AdminMessage, Method, OlderPhone, PassShown } from '../protocol/messages.js';
import type { AdminIntent } from './admin.intents.js';
import type { AdminDeed } from './admin.view.types.js';

/**
 * What the helper's own account may do: change the sign-in methods of others, or only look at them. The names are those of
 * the roles of the real product.
 */
export type AdminRole = 'authenticationAdministrator' | 'globalReader';

export type ToAdmin = Extract<AdminMessage, { to: 'admin' }>;
export type FromAdmin = Extract<AdminMessage, { from: 'admin' }>;
export type AdminEvent = AdminIntent | ToAdmin;

/** What is true of the helper before the practice starts. */
export interface AdminInput {
  readonly role: AdminRole;
}

export interface AdminContext {
  readonly role: AdminRole;
  /** The user's methods as they were when the page was fetched; what happens since is seen after a refresh. */
  readonly methods: readonly Method[];
  readonly older: readonly OlderPhone[];
  readonly voice: boolean;
  readonly pass: PassShown | null;
  /** The pass itself, as long as its page is open: it is shown once. */
  readonly secret: string | null;
  /** What the form for a pass has chosen. */
  readonly minutes: number;
  readonly once: boolean;
  /** What was just done, until something else is. */
  readonly done: AdminDeed | null;
}

/** How long a pass can be good, in minutes: the default, and up to the usual most (documented: one to eight hours). */
export const passLifetimes: readonly [number, ...number[]] = [60, 240, 480];

/** The form as it opens. That a pass is for more than once unless one says otherwise is the default of the product. */
export const freshForm = { minutes: passLifetimes[0], once: false } as const;

/** A message of the admin side to the service, as an effect. */
export const post = <const T extends Exclude<FromAdmin['type'], 'wire.passOrdered'>>(type: T) =>
  ({ type: 'post', params: { from: 'admin', to: 'service', type } }) as const;

export const orderPass = {
  type: 'post',
  params: ({ context: { minutes, once } }: { context: AdminContext }) =>
    ({ from: 'admin', to: 'service', type: 'wire.passOrdered', minutes, once }) as const,
} as const;

/** The vocabulary of the admin side. */
export const adminSetup = setup({
  types: { context: {} as AdminContext, events: {} as AdminEvent, input: {} as AdminInput | undefined },
  actions: {
    post: (_, _message: FromAdmin) => {},
    keepUser: assign(({ event }) => {
      if (event.type !== 'wire.userShown') return {};
      const { methods, older, voice, pass } = event;
      return { methods, older, voice, pass };
    }),
    keepPass: assign({
      secret: ({ event, context }) => (event.type === 'wire.passMade' ? event.pass : context.secret),
    }),
    dropPass: assign({ secret: null }),
    beginForm: assign(freshForm),
    chooseLifetime: assign({
      minutes: ({ event, context }) =>
        (event.type === 'person.chooseLifetime' ? passLifetimes[event.line] : undefined) ?? context.minutes,
    }),
    toggleOnce: assign({ once: ({ context }) => !context.once }),
    noteReregistration: assign({ done: 'reregistration' }),
    noteRevocation: assign({ done: 'revocation' }),
    notePassDeletion: assign({ done: 'passDeletion' }),
    forgetDone: assign({ done: null }),
  },
  guards: {
    mayChange: ({ context }) => context.role === 'authenticationAdministrator',
  },
});
