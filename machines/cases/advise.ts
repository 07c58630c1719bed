import type { ScenarioId } from '../scenarios/scenario.js';
import type { Case, Channel, Level } from './case.js';
import { most } from './score-parts.js';

export type PartId = keyof typeof most;

/** What was reached in a case: all points, and those of each part; null where only the whole is known. */
export interface Reached {
  readonly total: number;
  readonly parts: { readonly [P in PartId]: number } | null;
}

/** What a case is about: the practice that it begins in. */
export type Kind = 'settingUp' | 'signingIn' | 'newPhone' | 'stranger';

const kinds: { readonly [S in ScenarioId]: Kind } = {
  'first-setup': 'settingUp',
  'first-setup-at-home': 'settingUp',
  'cannot-scan': 'settingUp',
  'only-a-phone': 'settingUp',
  'new-phone': 'newPhone',
  'new-phone-with-pass': 'newPhone',
  'new-phone-by-call': 'newPhone',
  'same-phone-again': 'newPhone',
  'daily-sign-in': 'signingIn',
  'approve-again': 'signingIn',
  'unexpected-prompt': 'stranger',
  'unexpected-prompt-with-call': 'stranger',
  'unexpected-call': 'stranger',
  'link-in-a-mail': 'stranger',
};

/** What cases have in common. */
export type Alike =
  | { readonly by: 'channel'; readonly is: Channel }
  | { readonly by: 'level'; readonly is: Level }
  | { readonly by: 'kind'; readonly is: Kind };

/** Why a case is the one to practise next. */
export type Because =
  | { readonly why: 'first' | 'new' | 'better' }
  /** The part in which most was lost, null where little was; and what to try because of that. */
  | { readonly why: 'weak'; readonly part: PartId | null; readonly alike: Alike };

export interface Advice {
  readonly one: Case;
  readonly because: Because;
}

/** Less than this part of what could be reached is no weakness. */
const little = 0.2;
/** So much more is lost in some cases than in all before they stand out. */
const standsOut = 0.05;
/** What is enough points, and for how many cases of a level, before the next level comes. */
const enough = { points: 60, cases: 3 } as const;

const alikeOf = ({ channel, level, scenario }: Case): readonly Alike[] => [
  { by: 'channel', is: channel },
  { by: 'level', is: level },
  { by: 'kind', is: kinds[scenario] },
];

const isAlike = (one: Case, { by, is }: Alike): boolean => alikeOf(one).some((own) => own.by === by && own.is === is);

const mean = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0) / all.length;

/** The part of which most was lost, on average. */
function weakestPart(all: readonly Reached[]): PartId | null {
  const parts = all.flatMap((one) => one.parts ?? []);
  if (parts.length === 0) return null;
  const lost = (id: PartId) => 1 - mean(parts.map((one) => one[id])) / most[id];
  const [worst] = (Object.keys(most) as PartId[]).toSorted((a, b) => lost(b) - lost(a));
  return worst && lost(worst) >= little ? worst : null;
}

/** Which cases of those that are left exercise a part most. */
const exercises: { readonly [P in PartId]: (one: Case) => boolean } = {
  // Where nothing is seen, one has to ask and test.
  inquiry: ({ channel }) => channel !== 'desk',
  cause: ({ causes, temper }) => causes.length > 1 || temper.wrong !== undefined,
  repair: ({ channel }) => channel === 'desk',
  safety: ({ request }) => request !== null,
  verified: () => true,
};

/** The case to practise next, by what was lost so far: one that was not done yet comes first. Null where nothing is left to gain. */
export function advise(cases: readonly Case[], reached: Readonly<Record<string, Reached>>): Advice | null {
  const totalOf = ({ id }: Case) => reached[id]?.total ?? 0;
  const done = cases.filter(({ id }) => reached[id] !== undefined);
  const fresh = cases.filter(({ id }) => reached[id] === undefined);
  const [first] = fresh;
  if (!first) {
    const [least] = done.filter((one) => totalOf(one) < 100).toSorted((a, b) => totalOf(a) - totalOf(b));
    return least ? { one: least, because: { why: 'better' } } : null;
  }
  const all = Object.values(reached);
  if (all.length === 0) return { one: first, because: { why: 'first' } };

  const known = (level: number) =>
    done.filter((one) => one.level === level && totalOf(one) >= enough.points).length >= enough.cases;
  const open = known(1) ? (known(2) ? 3 : 2) : 1;
  const lowest = Math.min(...fresh.map(({ level }) => level));
  const left = fresh.filter(({ level }) => level <= Math.max(open, lowest));

  const lost = (some: readonly Case[]) => 1 - mean(some.map(totalOf)) / 100;
  const lostIn = (alike: Alike) => lost(done.filter((one) => isAlike(one, alike)));
  const part = weakestPart(all);
  const [weak] = done
    .flatMap(alikeOf)
    .filter(
      (alike) => lostIn(alike) >= Math.max(little, lost(done) + standsOut) && left.some((one) => isAlike(one, alike)),
    )
    .toSorted((a, b) => lostIn(b) - lostIn(a));

  const worth = (one: Case) => (weak && isAlike(one, weak) ? 2 : 0) + (part && exercises[part](one) ? 1 : 0);
  const [one = first] = left.toSorted((a, b) => worth(b) - worth(a) || a.level - b.level);
  if (!weak && !part) return { one, because: { why: 'new' } };
  return { one, because: { why: 'weak', part, alike: weak ?? { by: 'channel', is: one.channel } } };
}
