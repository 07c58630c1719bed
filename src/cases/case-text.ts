import { type CaseId, isCaseId } from '../../machines/cases/cases.js';
import { isRecord, readCase, type ReadCase, type TextProblem } from '../../machines/cases/read-case.js';
import type { OwnCase } from '../../machines/cases/story.js';
import { hashOf } from '../../machines/scenarios/hash.js';
import { fromLink, toLink } from '../profile/link.js';

/** What a file of a case, or of a set of them, says that it is. */
const kind = 'pairing-practice-case';
const version = 1;

/** A case of one's own as a file: JSON that a person can read. */
export const caseToFile = ({ one, story }: OwnCase): string =>
  `${JSON.stringify({ kind, version, case: one, story }, null, 2)}\n`;

/** Reads such a file back. */
export function caseFromFile(text: string): ReadCase {
  const value = parsed(text);
  if (!isRecord(value) || value['kind'] !== kind) return { problem: { code: 'noCase' } };
  return value['version'] === version ? readCase(value) : { problem: { code: 'otherVersion' } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** In the order in which they stand in a link; a longer name there would only make it longer. */
const parts = [
  'id',
  'level',
  'channel',
  'scenario',
  'conditions',
  'deeds',
  'causes',
  'temper',
  'tells',
  'request',
] as const;
const told = ['name', 'about', 'says', 'wants', 'asks'] as const;

/** A case of one's own as a part of an address: letters, digits, `-`, `_` and `~` only, with a hash of all that. */
export function encodeCase({ one, story }: OwnCase): string {
  const text = toLink([parts.map((part) => one[part]), told.map((part) => story[part])]);
  return `${version}~${text}~${hashOf(text)}`;
}

/** Reads it back. A text from another version, or damaged on its way, is told apart and never half used. */
export function decodeCase(text: string): ReadCase {
  const [made, body, hash, ...rest] = text.split('~');
  if (made === undefined || body === undefined || hash === undefined || rest.length > 0 || !/^\d{1,3}$/.test(made))
    return { problem: { code: 'noCase' } };
  if (made !== String(version)) return { problem: { code: 'otherVersion' } };
  if (hash !== hashOf(body)) return { problem: { code: 'damaged' } };
  const value = parsed(fromLink(body));
  if (!Array.isArray(value) || !Array.isArray(value[0]) || !Array.isArray(value[1]))
    return { problem: { code: 'damaged' } };
  const [one, story] = [value[0] as readonly unknown[], value[1] as readonly unknown[]];
  return readCase({
    case: Object.fromEntries(parts.map((part, place) => [part, one[place]])),
    story: Object.fromEntries(told.map((part, place) => [part, story[place]])),
  });
}

/** What a set holds: a case of ours, or one of somebody's own. */
export type SetItem = { readonly ours: CaseId } | { readonly own: OwnCase };

/** A set of cases as a part of an address, in its order. */
export const encodeSet = (items: readonly SetItem[]): string =>
  items.map((item) => ('ours' in item ? item.ours : encodeCase(item.own))).join('.');

/** More than a class gets through in a day. */
const mostInSet = 40;

export type ReadSet =
  | { readonly items: readonly SetItem[] }
  /** Which of them, from 0, and why. */
  | { readonly problem: TextProblem; readonly at: number };

/** Reads a set back: all of it, or the first that is wrong. */
export function decodeSet(text: string): ReadSet {
  const items: SetItem[] = [];
  const all = text.split('.');
  if (all.length > mostInSet) return { problem: { code: 'noCase' }, at: mostInSet };
  for (const [at, each] of all.entries()) {
    if (isCaseId(each)) {
      items.push({ ours: each });
      continue;
    }
    const read = decodeCase(each);
    if ('problem' in read) return { problem: read.problem, at };
    items.push({ own: read.own });
  }
  return { items };
}
