import type { LaptopIntent } from '../laptop/laptop.intents.js';
import type { PhoneIntent } from '../phone/phone.intents.js';
import type { Control, Press, Sight, TextDomain } from '../protocol/controls.js';
import { appQuery, manualUrl, persona } from '../protocol/persona.js';
import type { Eyes } from './eyes.js';

const sights: readonly Sight[] = ['wholeCode', 'cutOff', 'somethingElse'];

/** Another number of two digits than the one on screen. */
const otherNumber = (number: string): string => (number === '47' ? '74' : '47');

/** One text of every class that a field tells apart. What could be a real address or secret is a class of its own. */
const texts: { readonly [D in TextDomain]: (eyes: Eyes) => readonly string[] } = {
  query: () => ['', appQuery, 'rekenen', 'naam@echteschool.nl'],
  personalName: () => ['', persona.email, 'naam@echteschool.nl'],
  number: ({ number, told }) => ['', ...(told ? [told] : []), ...(number ? [number, otherNumber(number)] : ['47'])],
  // No app shows six zeros.
  passcode: ({ passcode }) => ['', '12', '000000', ...(passcode ? [passcode] : [])],
  manualCode: ({ code }) => ['', '123 456 789', ...(code ? [code] : []), 'naam@echteschool.nl'],
  manualUrl: ({ url }) => ['', 'ergens', ...(url ? [manualUrl] : []), 'naam@echteschool.nl'],
};

/** The intent of a press. */
export const pressed = ({ id, line }: Press) => (line === undefined ? { type: id } : { type: id, line });

/** The intents worth trying with one control: each value behaves the same as one of them. */
export function tries<I extends LaptopIntent | PhoneIntent>(control: Control<I['type']>, eyes: Eyes): readonly I[] {
  switch (control.kind) {
    case 'press':
      return [pressed(control) as I];
    case 'type':
      return texts[control.domain](eyes).map((text) => ({ type: control.id, text }) as unknown as I);
    case 'aim':
      return sights
        .filter((sight) => sight !== 'wholeCode' || eyes.qr)
        .map((sight) => ({ type: 'person.scan', sight }) as I);
    default:
      return control satisfies never;
  }
}
