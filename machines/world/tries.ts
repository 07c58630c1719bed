import type { LaptopIntent } from '../laptop/laptop.intents.js';
import type { PhoneIntent } from '../phone/phone.intents.js';
import type { Control, Press, Sight, TextDomain } from '../protocol/controls.js';
import { appQuery, likeReal, manualUrl, persona } from '../protocol/persona.js';
import type { Eyes } from './eyes.js';

const sights: readonly Sight[] = ['wholeCode', 'cutOff', 'somethingElse'];

/** Another number of two digits than the one on screen. */
const otherNumber = (number: string): string => (number === '47' ? '74' : '47');

/** One text of every class that a field tells apart. What could be a real address or secret is a class of its own. */
const texts: { readonly [D in TextDomain]: (eyes: Eyes) => readonly string[] } = {
  query: () => ['', appQuery, 'rekenen', likeReal],
  personalName: () => ['', persona.email, likeReal],
  number: ({ number, told }) => ['', ...(told ? [told] : []), ...(number ? [number, otherNumber(number)] : ['47'])],
  // No app shows six zeros.
  passcode: ({ passcode }) => ['', '12', '000000', ...(passcode ? [passcode] : [])],
  pass: ({ pass }) => ['', '12', '00000000', ...(pass ? [pass] : [])],
  manualCode: ({ code }) => ['', '123 456 789', ...(code ? [code] : []), likeReal],
  manualUrl: ({ url }) => ['', 'ergens', ...(url ? [manualUrl] : []), likeReal],
};

/** The intent of a press. */
export const pressed = ({ id, line }: Press) => (line === undefined ? { type: id } : { type: id, line });

/** Equal intents are one object, as equal snapshots are: see `hear.ts`. */
const shared = new Map<string, { readonly type: string }>();

function sharing<I extends { readonly type: string }>(intent: I): I {
  const { type, ...detail } = intent;
  const key = `${type} ${Object.values(detail).join(' ')}`;
  const known = shared.get(key);
  if (known) return known as I;
  shared.set(key, intent);
  return intent;
}

/** The intents worth trying with one control: each value behaves the same as one of them. */
export function tries<I extends LaptopIntent | PhoneIntent>(control: Control<I['type']>, eyes: Eyes): readonly I[] {
  switch (control.kind) {
    case 'press':
      return [sharing(pressed(control) as I)];
    case 'type':
      return texts[control.domain](eyes).map((text) => sharing({ type: control.id, text } as unknown as I));
    case 'aim':
      return sights
        .filter((sight) => sight !== 'wholeCode' || eyes.qr)
        .map((sight) => sharing({ type: 'person.scan', sight } as I));
    default:
      return control satisfies never;
  }
}
