import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { LaptopStrings } from './laptop.js';
import type { PhoneStrings } from './phone.js';
import type { PracticeStrings } from './strings.js';

type Text = string | Readonly<Record<PhoneKind, string>>;

/** Where a text stands in the words of a device, in one or for each kind of phone. */
type Path<Words> = {
  [K in keyof Words & string]: Words[K] extends Text
    ? K
    : Words[K] extends readonly unknown[] | ((...values: never) => unknown)
      ? never
      : Words[K] extends object
        ? `${K}.${Path<Words[K]>}`
        : never;
}[keyof Words & string];

/** Labels by the names that the coach has for them: `L` of the laptop, `P` of the phone. */
export interface CoachLabels {
  readonly L: Readonly<Record<string, Path<LaptopStrings>>>;
  readonly P: Readonly<Record<string, Path<PhoneStrings>>>;
}

/** What the first words name. */
const first: CoachLabels = {
  L: {
    account: 'screens.newTab.account',
    mail: 'screens.newTab.mail',
    fillEmail: 'screens.email.fill',
    emailNext: 'screens.email.next',
    fillPassword: 'screens.password.fill',
    signIn: 'screens.password.next',
  },
  P: {
    unlock: 'screens.locked.unlock',
  },
};
let labels = first;

/** Brings the labels that the later words name. They come with those words, in every language. */
export function addLabels(later: CoachLabels): void {
  labels = { L: { ...first.L, ...later.L }, P: { ...first.P, ...later.P } };
}

/** Whether there is a label by that name. */
export const isLabel = (device: 'L' | 'P', id: string): boolean => Object.hasOwn(labels[device], id);

/** A label as its device shows it: `L` the laptop, `P` the phone. */
export function labelOf(device: 'L' | 'P', id: string, strings: PracticeStrings, kind: PhoneKind): string {
  const path = labels[device][id];
  if (!path) throw new Error(`[pairing] The coach names {${device}.${id}}, and there is no such label.`);
  let found: unknown = device === 'L' ? strings.laptop : strings.phone;
  for (const step of path.split('.')) found = (found as Readonly<Record<string, unknown>> | undefined)?.[step];
  // The label of a screen whose words are still on their way: so is the screen.
  if (found === undefined) return '…';
  const text = found as Text;
  return typeof text === 'string' ? text : text[kind];
}
