import type { PhoneIntent } from '../../machines/phone/phone.intents.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import { numberLimit, textLimit, typed } from '../parts/typed.js';

/** How many digits a code has before the address comes. */
const codeLength = 9;

/**
 * What a key of a real keyboard means on the phone's screen, wherever the focus is on the phone.
 * `inField` says that the focus is in a field, which takes the signs itself.
 */
export function hardwareKey(view: PhoneView, key: string, inField: boolean): PhoneIntent | null {
  const sign = !inField && (key === 'Backspace' || [...key].length === 1);
  switch (view.screen) {
    case 'storeSearch':
      if (key === 'Enter') return { type: 'person.submit' };
      return sign ? { type: 'person.type', text: typed(view.text, key, textLimit) } : null;
    case 'personalSignIn':
      if (key === 'Enter') return { type: 'person.next' };
      return sign ? { type: 'person.type', text: typed(view.text, key, textLimit) } : null;
    case 'manualEntry':
      if (key === 'Enter') return { type: 'person.finish' };
      if (!sign) return null;
      if (view.code.length < codeLength || (key === 'Backspace' && view.url === ''))
        return { type: 'person.type', text: typed(view.code, key, textLimit) };
      return { type: 'person.typeUrl', text: typed(view.url, key, textLimit) };
    case 'askNumber':
      if (key === 'Enter') return view.typed.length === numberLimit ? { type: 'person.yes' } : null;
      return sign && (key === 'Backspace' || /^\d$/.test(key))
        ? { type: 'person.type', text: typed(view.typed, key, numberLimit) }
        : null;
    default:
      return null;
  }
}
