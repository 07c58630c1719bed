import { manualCodeLength } from '../../machines/protocol/persona.js';
import { fit, longest } from '../../machines/protocol/text.js';
import type { PhoneIntent } from '../../machines/phone/phone.intents.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import { typed } from '../parts/typed.js';

/**
 * What a key of a real keyboard means on the phone's screen, wherever the focus is on the phone.
 * `inField` says that the focus is in a field, which takes the signs itself.
 */
export function hardwareKey(view: PhoneView, key: string, inField: boolean): PhoneIntent | null {
  // Names of keys that write nothing, such as Shift, have more than one sign.
  const sign = !inField && (key === 'Backspace' || Array.from(key).length === 1);
  if (view.screen === 'storeSearch' || view.screen === 'personalSignIn') {
    if (key === 'Enter') return { type: view.screen === 'storeSearch' ? 'person.submit' : 'person.next' };
    const domain = view.screen === 'storeSearch' ? 'query' : 'personalName';
    return sign ? { type: 'person.type', text: fit(domain, typed(view.text, key)) } : null;
  }
  if (view.screen === 'manualEntry') {
    if (key === 'Enter') return { type: 'person.finish' };
    if (!sign) return null;
    // The address comes after the whole code.
    const inCode = view.code.length < manualCodeLength || (key === 'Backspace' && view.url === '');
    return inCode
      ? { type: 'person.type', text: fit('manualCode', typed(view.code, key)) }
      : { type: 'person.typeUrl', text: fit('manualUrl', typed(view.url, key)) };
  }
  if (view.screen === 'askNumber') {
    if (key === 'Enter') return view.typed.length === longest.number ? { type: 'person.yes' } : null;
    const digit = key === 'Backspace' || /^\d$/.test(key);
    return sign && digit ? { type: 'person.type', text: fit('number', typed(view.typed, key)) } : null;
  }
  return null;
}
