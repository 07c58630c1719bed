import type { TextDomain } from './controls.js';
import { passcodeLength, passLength } from './one-time-code.js';
import { appQuery, manualUrl, persona } from './persona.js';

/** Longest text that a field takes, in characters. */
export const longest: { readonly [D in TextDomain]: number } = {
  query: 40,
  personalName: 40,
  number: 2,
  passcode: passcodeLength,
  pass: passLength,
  manualCode: 11,
  manualUrl: 60,
};

/** Fields that keep nothing but digits: so nobody types a secret of their own in them. */
const digital: ReadonlySet<TextDomain> = new Set(['number', 'passcode', 'pass']);

/** What a field keeps of what was typed: digits where only digits can be typed, and never more than fits. */
export function fit(domain: TextDomain, text: string): string {
  const kept = digital.has(domain) ? text.replace(/\D/g, '') : text;
  return kept.slice(0, longest[domain]);
}

/**
 * Whether a text could be a real address or secret: a practice refuses and drops those.
 * An address, of mail or of a page, is only the fictional one, and six digits in a row belong only to a code, which is
 * no telephone number. A field for digits keeps nothing else.
 */
export function looksReal(domain: TextDomain, text: string): boolean {
  if (digital.has(domain)) return false;
  // Signs of another width, such as ＠, are read as their plain ones.
  const plain = text.normalize('NFKC').trim().toLowerCase();
  // The fictional addresses, and the beginning of them, are no one's.
  const fictional = [persona.email, manualUrl].some((address) => address.startsWith(plain));
  if (!fictional && /@|:\/\/|\bwww\.|[\p{L}\d]\.\p{L}{2,}/u.test(plain)) return true;
  const joined = plain.replace(/[\s()-]/g, '');
  // A telephone number begins with what no code begins with, or is longer.
  if (domain === 'manualCode') return /[a-z]{3}|^[+0]|\d{10}/.test(joined);
  return /\d{6}/.test(joined);
}

/** Whether a search in the store finds the app: any word of its name does, as long as it is nearly whole. */
export function finds(query: string): boolean {
  const plain = query.trim().toLowerCase();
  return plain.length > 2 && appQuery.split(' ').some((word) => word.startsWith(plain) || plain.includes(word));
}

/** A manual code as it is compared: spaces and capitals do not count. */
export const normal = (text: string): string => text.replace(/\s/g, '').toLowerCase();
