import { assign, setup } from 'xstate';
import { account } from '../laptop/account.states.js';
import { approval } from '../laptop/approval.states.js';
import { code } from '../laptop/code.states.js';
import { laptopMachine } from '../laptop/laptop.machine.js';
import { type LaptopContext, type LaptopEvent, post } from '../laptop/laptop.setup.js';
import { safety } from '../laptop/safety.states.js';
import { wizard } from '../laptop/wizard.states.js';
import type { AdminMessage } from '../protocol/messages.js';

/** What the browser holds where a helper has the admin side at hand. */
export interface AttendedLaptop extends LaptopContext {
  readonly attended: true;
  /** The session of the page that is still shown was revoked: the next page asks to sign in. */
  readonly ended: boolean;
}

interface Place {
  readonly entry?: unknown;
  readonly on?: Readonly<Record<string, unknown>>;
}
type Places = Readonly<Record<string, Place>>;

const mapped = <T, R>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => R) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

/** Pages of a session. When it was revoked, whatever would lead on leads to signing in, and what was begun is dropped. */
const ofSession = (places: Places, leaving: readonly object[], ends: unknown = { actions: 'endSession' }): Places =>
  mapped(places, ({ on = {}, ...place }) => ({
    ...place,
    on: {
      ...mapped(on, (ways, type) =>
        type === 'person.closeTab'
          ? ways
          : [{ guard: 'sessionIsOver', target: 'emailEmpty', actions: leaving }, ways].flat(),
      ),
      'wire.sessionEnded': ends,
    },
  }));

const { on, states, context } = laptopMachine.config as unknown as {
  readonly on: Place['on'];
  readonly states: Places;
  readonly context: (given: { input: unknown }) => LaptopContext;
};
const { actions, guards } = laptopMachine.implementations;
const begins = (place: string) => ({ [place]: { ...states[place], entry: ['forget', 'beginAnew'] } });

/** Back from a copy of the page is a page of the session that led there. */
const onCopy = (...places: readonly string[]): Places =>
  Object.fromEntries(
    places.map((place) => {
      const { on: hears = {}, ...rest } = states[place] ?? {};
      const ended = [{ guard: 'lured', actions: 'endSession' }, { actions: 'leaveSession' }];
      return [place, { ...rest, on: { ...hears, 'wire.sessionEnded': ended } }];
    }),
  );

/** The laptop in a world that a helper attends: the same, and its sessions can be revoked. See docs/decisions/022. */
export const attendedLaptop = setup({
  types: {
    context: {} as AttendedLaptop,
    events: {} as LaptopEvent | Extract<AdminMessage, { to: 'laptop' }>,
  },
  actions: {
    ...(actions as Record<string, never>),
    leaveSession: assign({ signedIn: false }),
    endSession: assign({ signedIn: false, ended: true }),
    beginAnew: assign({ ended: false }),
  },
  guards: {
    ...(guards as Record<string, never>),
    // A copy is no page of the session.
    sessionIsOver: ({ context }) => context.ended && !context.lured,
  },
}).createMachine({
  id: 'laptop',
  context: ({ input }: { input: unknown }) => ({ ...context({ input }), attended: true, ended: false }),
  initial: 'newTab',
  on: { ...on, 'wire.sessionEnded': { actions: 'leaveSession' }, 'wire.startOver': '.emailEmpty' },
  states: {
    ...states,
    ...begins('newTab'),
    ...begins('emailEmpty'),
    ...ofSession({ ...account, ...safety }, []),
    ...ofSession({ ...wizard, ...code }, [post('wire.registrationAbandoned')]),
    // Signing in goes on: only a request for the list of methods is of a session.
    ...ofSession(
      approval,
      [post('wire.requestWithdrawn')],
      [
        { guard: 'lured', actions: 'endSession' },
        { guard: 'forSignIn', actions: 'leaveSession' },
        { actions: 'endSession' },
      ],
    ),
    ...onCopy('passwordEmpty', 'passwordMissing', 'passwordTyped'),
  },
} as never);
