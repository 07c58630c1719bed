import * as v from 'valibot';
import type { PracticeStrings } from '../strings/strings.js';
import { labelsIn } from './labels.js';
import type { Profile } from './profile.js';
import type { RuleId } from '../strings/profile.js';
import { type ProfileProblem, shortened } from './rules.js';
import { type ProfileSchema, schemaOf } from './schema.js';

export type Checked = { readonly profile: Profile } | { readonly problems: readonly ProfileProblem[] };

/** A file or a link of a school is far smaller. */
const longest = 100_000;
/** Of what stands in a field, no more than this is said. */
const mostSaid = 40;
/** Who reads more than this mends the first ones first. */
const most = 50;

const wrong = (rule: RuleId, found: string | null): Checked => ({ problems: [{ path: '', found, rule, detail: '' }] });

/** Checks a profile: the text of a file, or what it says. Whatever it is given, it throws nothing and changes nothing. */
export type CheckProfile = (given: unknown) => Checked;

/** What checks profiles. It knows the labels by the words of any language: their ids are the same in all. */
export function checkerOf(words: Pick<PracticeStrings, 'laptop' | 'phone'>): CheckProfile {
  const known = labelsIn(words);
  const schema = schemaOf((id) => known.has(id));
  return (given) => check(given, schema);
}

function check(given: unknown, schema: ProfileSchema): Checked {
  let value: unknown;
  try {
    // Written and read again: then it has no cycles, no getters and no depth that JSON could not hold.
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    if (text === undefined) return wrong('json', null);
    if (text.length > longest) return wrong('long', null);
    value = JSON.parse(text);
  } catch {
    return wrong('json', typeof given === 'string' ? shortened(given, mostSaid) : null);
  }
  const parsed = v.safeParse(schema, value);
  const problems = [...hidden(value), ...(parsed.issues ?? []).map(problemOf)];
  if (problems.length > 0) return { problems: problems.slice(0, most) };
  return parsed.success ? { profile: parsed.output } : wrong('json', null);
}

function problemOf({ path, input, message }: v.BaseIssue<unknown>): ProfileProblem {
  const [rule = 'json', detail = ''] = message.split('|');
  const steps = (path ?? []).map(({ key }) => String(key));
  return { path: steps.join('.'), found: told(input), rule: rule as RuleId, detail };
}

const names: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Fields with a name that every object has: the schema looks past them, so they are named here. */
function hidden(value: unknown, path: readonly string[] = []): ProfileProblem[] {
  if (typeof value !== 'object' || value === null || path.length > 5) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    names.has(key) && !Array.isArray(value)
      ? [{ path: [...path, key].join('.'), found: told(inside), rule: 'unknown' as const, detail: '' }]
      : hidden(inside, [...path, key]),
  );
}

/** What stands in a field, short enough for a sentence. */
function told(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return shortened(JSON.stringify(value), mostSaid);
}
