import { causeIds } from './pool.js';
import { isConditionId } from '../conditions/condition.js';
import { isScenarioId } from '../scenarios/registry.js';
import { isStopId } from '../scenarios/stops.js';
import type { Case, CauseId } from './case.js';
import type { Deed } from './deeds.js';
import { values } from './findings.js';
import { levelOf } from './level.js';
import { type AskId, askIds, findingsOf } from './probes.js';
import type { OwnCase, Story } from './story.js';

/** Why a text is no case: it is none at all, of another version, damaged on its way, or one field of it is not what it can be. */
export type TextProblem =
  | { readonly code: 'noCase' | 'otherVersion' | 'damaged' }
  | { readonly code: 'field'; readonly field: keyof Case | keyof Story };

export type ReadCase = { readonly own: OwnCase } | { readonly problem: TextProblem };

/** Signs in one text of a story; more is no story any more. */
export const longestText = 300;
/** And in a first name. */
export const longestName = 40;

/** Signs that nobody sees, and halves of signs. What ties the parts of one picture together is a part of it. */
const unseen =
  /(?!\u200D)[\p{Cc}\p{Cf}\p{Cs}]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** A text of a story as it can be kept: on one line, without what nobody sees, and no longer than it can be. */
export const plain = (text: string, longest = longestText): string =>
  text
    .replaceAll(/\s*[\t\n\v\f\r\u0085\u2028\u2029]+\s*/g, ' ')
    .slice(0, longest)
    .replaceAll(unseen, '');

type Loose = Readonly<Record<string, unknown>>;
export const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf = (...all: readonly unknown[]) => {
  const set = new Set(all);
  return (value: unknown): boolean => set.has(value);
};
const listOf =
  (is: (value: unknown) => boolean, least = 0, many = 20) =>
  (value: unknown): boolean =>
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= many &&
    new Set(value.map((one) => JSON.stringify(one))).size === value.length &&
    value.every(is);
const named =
  (is: (text: string) => boolean) =>
  (value: unknown): boolean =>
    typeof value === 'string' && is(value);

const isCause = (value: unknown): value is CauseId => causeIds.some((id) => id === value);
const isAsk = (value: unknown): value is AskId => askIds.some((id) => id === value);
const isName = named((text) => /^[a-zA-Z]{1,30}$/.test(text));

/** Whether a value is something that a learner can do; whether it is possible is for `checkCase` to say. */
function isDeed(value: unknown): value is Deed {
  if (value === 'waits') return true;
  if (!isRecord(value)) return false;
  const keys = Object.keys(value).sort().join();
  if (keys === 'until') return named(isStopId)(value['until']);
  if (keys === 'meets') return isCause(value['meets']);
  if (keys === 'slips') return isCause(value['slips']);
  const { at, screen, act, types, sight } = value;
  return (
    oneOf('act,at,screen', 'act,at,screen,types', 'act,at,screen,sight')(keys) &&
    oneOf('laptop', 'phone')(at) &&
    isName(screen) &&
    named((text) => /^person\.[a-zA-Z]{1,30}$/.test(text))(act) &&
    oneOf(undefined, 'right', 'wrong')(types) &&
    oneOf(undefined, 'wholeCode', 'cutOff', 'somethingElse')(sight)
  );
}

/** A wrong answer is one that somebody could give to that question. */
const isWrong = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(([id, said]) => {
    if (!isAsk(id)) return false;
    const [finding] = findingsOf({ kind: 'ask', id });
    return finding !== undefined && values[finding].some((one) => one === said);
  });

const isTemper = (value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(value).every(oneOf('unknown', 'vague', 'wrong')) &&
  listOf(isAsk)(value['unknown'] ?? []) &&
  listOf(isAsk)(value['vague'] ?? []) &&
  isWrong(value['wrong'] ?? {});

const fields: { readonly [F in keyof Case]: (value: unknown) => boolean } = {
  id: named((text) => /^[a-zA-Z0-9-]{1,40}$/.test(text)),
  level: oneOf(1, 2, 3),
  channel: oneOf('desk', 'telephone', 'mail'),
  scenario: named(isScenarioId),
  conditions: listOf(named(isConditionId)),
  deeds: (value) => Array.isArray(value) && value.length <= 20 && value.every(isDeed),
  causes: listOf(isCause, 1, 2),
  temper: isTemper,
  tells: listOf(isAsk),
  request: oneOf(null, 'giveCode', 'resetColleague', 'skipProof', 'takePassword'),
};

// Signs that nobody sees have no place in a story.
const isText = named((text) => text.trim() !== '' && plain(text) === text);
const story: { readonly [F in keyof Story]: (value: unknown) => boolean } = {
  name: (value) => isText(value) && (value as string).length <= longestName,
  about: isText,
  says: isText,
  wants: isText,
  asks: (value) => value === null || isText(value),
};

const wrongIn = <F extends string>(
  checks: { readonly [K in F]: (value: unknown) => boolean },
  value: Loose,
): F | null => (Object.keys(checks) as F[]).find((field) => !checks[field](value[field])) ?? null;

const only = <T extends object>(checks: { readonly [K in keyof T]: unknown }, value: Loose): T =>
  Object.fromEntries(Object.keys(checks).map((field) => [field, value[field]])) as T;

/** A field that says something else than another. */
function contradicted({ one, story: { asks } }: OwnCase): keyof Case | keyof Story | null {
  const { unknown = [], vague = [], wrong = {} } = one.temper;
  if (unknown.some((id) => vague.includes(id) || Object.hasOwn(wrong, id))) return 'temper';
  if (one.level !== levelOf(one)) return 'level';
  // Nobody asks what cannot be refused, and nothing is to be refused that nobody asks.
  return (one.request === null) === (asks === null) ? null : 'asks';
}

/** Reads a case that was made elsewhere: nothing of it is believed. What is not named here is dropped. */
export function readCase(value: unknown): ReadCase {
  if (!isRecord(value) || !isRecord(value['case']) || !isRecord(value['story'])) return { problem: { code: 'noCase' } };
  const { case: one, story: told } = value;
  const field = wrongIn(fields, one) ?? wrongIn(story, told);
  if (field) return { problem: { code: 'field', field } };
  const own = { one: only<Case>(fields, one), story: only<Story>(story, told) };
  const other = contradicted(own);
  return other ? { problem: { code: 'field', field: other } } : { own };
}
