import type { PhoneInput } from '../phone/phone.setup.js';
import { ticketOf } from '../service/service.setup.js';
import type { Start } from '../world/start.js';

/** What can be wrong, or just different, before a practice starts. A closed list. */
export type ConditionId = 'appWithoutAccount' | 'notificationsOff' | 'cameraOff' | 'deadTile';

export interface Condition {
  /** Whether this can be so at all where the practice starts; and together with what was already applied. */
  readonly fits: (start: Start) => boolean;
  readonly apply: (start: Start) => Start;
}

const phone =
  (change: (phone: PhoneInput, start: Start) => Partial<PhoneInput>) =>
  (start: Start): Start => ({ ...start, phone: { ...start.phone, ...change(start.phone, start) } });

/** The app is there, and its first run is over. */
const opened = { app: 'installed', welcomed: true } as const;

const notSetUp = (start: Start): boolean => start.service.methods.length === 0 && start.phone.account === null;

/** Every condition. */
export const conditions: { readonly [C in ConditionId]: Condition } = {
  /** The app was downloaded, and nobody linked it (E09). */
  appWithoutAccount: {
    fits: (start) => notSetUp(start) && start.phone.app === 'absent',
    apply: phone(() => opened),
  },
  /** Notifications of the app were refused before (E11). */
  notificationsOff: {
    fits: (start) => start.phone.notifications !== 'refused',
    apply: phone(() => ({ ...opened, notifications: 'refused' })),
  },
  /** The app may not use the camera (E37). */
  cameraOff: {
    fits: (start) => notSetUp(start) && start.phone.camera !== 'refused',
    apply: phone(() => ({ ...opened, camera: 'refused' })),
  },
  /** The account is in the app from an earlier time, and the school deleted its registration (E18). */
  deadTile: {
    fits: notSetUp,
    apply: phone((_, { service }) => ({ ...opened, account: ticketOf(service.seed, 0) })),
  },
};

/** Whether a text, from an address for example, names a condition. */
export const isConditionId = (text: string): text is ConditionId => Object.hasOwn(conditions, text);

/** Whether conditions can be true together where a practice starts. */
export function canStartWith(start: Start, [first, ...rest]: readonly ConditionId[]): boolean {
  if (first === undefined) return true;
  return conditions[first].fits(start) && canStartWith(conditions[first].apply(start), rest);
}

/** A start with conditions applied, one after the other. Throws where they cannot be true together. */
export function startWith(start: Start, ids: readonly ConditionId[]): Start {
  if (!canStartWith(start, ids)) throw new Error(`[pairing] this practice cannot start with: ${ids.join(', ')}.`);
  return ids.reduce((changed, id) => conditions[id].apply(changed), start);
}
