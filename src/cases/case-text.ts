import { type CaseId, isCaseId } from '../../machines/cases/cases.js';
import { isRecord, readCase, type ReadCase, type TextProblem } from '../../machines/cases/read-case.js';
import type { OwnCase } from '../../machines/cases/story.js';
import { hashOf } from '../../machines/scenarios/hash.js';
import { fromLink, toLink } from '../profile/link.js';

/** What a file of a case, or of a set of them, says that it is. */
const kind = 'pairing-practice-case';
const kindOfSet = 'pairing-practice-set';
const version = 1;

/** A case of one's own as a file: JSON that a person can read. */
export const caseToFile = ({ one, story }: OwnCase): string =>
  `${JSON.stringify({ kind, version, case: one, story }, null, 2)}\n`;

/** Reads such a file back. */
export function caseFromFile(text: string): ReadCase {
  const value = parsed(text);
  if (!isRecord(value) || value['kind'] !== kind) return { problem: { code: 'noCase' } };
  return value['version'] === version ? readOwn(value) : { problem: { code: 'otherVersion' } };
}

/** What was made elsewhere never has the name of a case of ours, nor one that means something else here. */
function readOwn(value: unknown): ReadCase {
  const read = readCase(value);
  if ('problem' in read || read.own.one.id.startsWith(ownId)) return read;
  return { own: { ...read.own, one: { ...read.own.one, id: `${ownId}${read.own.one.id}`.slice(0, 40) } } };
}

/** What the id of a case of one's own begins with. */
export const ownId = 'own-';

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
  return readOwn({
    case: Object.fromEntries(parts.map((part, place) => [part, one[place]])),
    story: Object.fromEntries(told.map((part, place) => [part, story[place]])),
  });
}

/** What a set holds: a case of ours, or one of somebody's own. */
export type SetItem = { readonly ours: CaseId } | { readonly own: OwnCase };

/** A set of cases as a part of an address, in its order. */
export const encodeSet = (items: readonly SetItem[]): string =>
  items.map((item) => ('ours' in item ? item.ours : encodeCase(item.own))).join('.');

/** More than a class gets through in a day; all of ours are fewer. */
export const mostInSet = 60;

/** What stands at one place of a set: a case, or why there is none. */
export type ReadItem = SetItem | { readonly problem: TextProblem };

const readItem = (text: string): ReadItem => {
  if (isCaseId(text)) return { ours: text };
  const read = decodeCase(text);
  return 'own' in read ? { own: read.own } : read;
};

/** Reads a set back. What is wrong at one place takes nothing from the others. */
export const decodeSet = (text: string): readonly ReadItem[] => text.split('.').slice(0, mostInSet).map(readItem);

/** The cases of a set, without the places at which there is none. */
export const readable = (items: readonly ReadItem[]): readonly SetItem[] =>
  items.flatMap((item) => ('problem' in item ? [] : [item]));

/** A set as a file: cases of ours by their names, one's own as in a file of one. */
export const setToFile = (items: readonly SetItem[]): string =>
  `${JSON.stringify(
    {
      kind: kindOfSet,
      version,
      cases: items.map((item) => ('ours' in item ? item.ours : { case: item.own.one, story: item.own.story })),
    },
    null,
    2,
  )}\n`;

/** What a file holds: a case, or a set; a file of neither is one place at which there is no case. */
export type ReadCases =
  | { readonly own: OwnCase }
  | { readonly set: readonly ReadItem[] }
  | { readonly problem: TextProblem };

/** Reads a file of a case or of a set. */
export function readCases(text: string): ReadCases {
  const value = parsed(text);
  // What begins as one of ours and cannot be read was cut off on its way.
  if (value === null && text.trimStart().startsWith('{') && text.includes('pairing-practice-'))
    return { problem: { code: 'damaged' } };
  if (!isRecord(value) || value['kind'] !== kindOfSet) return caseFromFile(text);
  const all = value['cases'];
  if (value['version'] !== version) return { problem: { code: 'otherVersion' } };
  if (!Array.isArray(all)) return { problem: { code: 'damaged' } };
  const items: readonly unknown[] = all.slice(0, mostInSet);
  return { set: items.map((one) => (typeof one === 'string' && isCaseId(one) ? { ours: one } : readOwn(one))) };
}
