import type { CauseId, Channel } from './case.js';
import { findingIds } from './findings.js';
import type { Hypothesis, Sight } from './pool.js';
import { type Answer, costOf, findingsOf, type Probe } from './probes.js';

/** What a helper can believe of one hypothesis: how likely it is, and which of its sights still fit. */
interface Share {
  readonly causes: readonly CauseId[];
  /** Each sight that still fits, with its weight. */
  readonly sights: readonly (readonly [sight: Sight, weight: number])[];
}

/** What can be wrong, each with how likely it is after what was found. */
export type Belief = readonly Share[];

/**
 * How far a learner's word is taken: whoever is sure is right nine times in ten, whoever doubts two times in three. The rest
 * is shared by what else could have been said. What is seen needs no belief.
 */
export const wordOf = { seen: 1, sure: 0.9, vague: 0.65 } as const;

/** Two causes at once are met less often than one. */
const pairPrior = 0.25;

/** Before anything was found: each single cause as likely as the next, and a learner anywhere with it. */
export const beliefOf = (pool: readonly Hypothesis[]): Belief =>
  pool.map(({ causes, sights }) => {
    const weight = (causes.length === 1 ? 1 : pairPrior) / sights.length;
    return { causes, sights: sights.map((sight) => [sight, weight] as const) };
  });

const weightOf = ({ sights }: Share): number => sights.reduce((sum, [, weight]) => sum + weight, 0);
const sumOf = (belief: Belief): number => belief.reduce((sum, share) => sum + weightOf(share), 0);

/** Bits: 0 where one cause is left, 1 where two are equally likely. */
export function doubtIn(belief: Belief): number {
  const whole = sumOf(belief);
  return belief.reduce((sum, share) => {
    const p = weightOf(share) / whole;
    return p > 0 ? sum - p * Math.log2(p) : sum;
  }, 0);
}

export const keyOf = (causes: readonly CauseId[]): string => [...causes].sort().join('+');

export interface Likely {
  readonly causes: readonly CauseId[];
  readonly share: number;
}

/** What is left, the likeliest first, with shares that add up to one. */
export function likeliest(belief: Belief): readonly Likely[] {
  const whole = sumOf(belief);
  return belief
    .map((share) => ({ causes: share.causes, share: weightOf(share) / whole }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
}

/** How likely it is that these causes, and no others, are it. */
export const shareOf = (belief: Belief, causes: readonly CauseId[]): number =>
  likeliest(belief).find((one) => keyOf(one.causes) === keyOf(causes))?.share ?? 0;

/** How likely it is that these are among it, alone or with another. */
export const shareWith = (belief: Belief, causes: readonly CauseId[]): number =>
  likeliest(belief).reduce((sum, one) => (causes.every((id) => one.causes.includes(id)) ? sum + one.share : sum), 0);

const places = new Map(findingIds.map((id, place) => [id, place]));

const said = new WeakMap<Sight, Map<string, string>>();
/** What a probe would say in a sight. */
function saidIn(sight: Sight, probe: Probe): string {
  let known = said.get(sight);
  if (!known) said.set(sight, (known = new Map()));
  const key = `${probe.kind} ${probe.id}`;
  let text = known.get(key);
  if (text === undefined) {
    text = findingsOf(probe)
      .map((id) => sight[places.get(id) ?? -1])
      .join();
    known.set(key, text);
  }
  return text;
}

/** What would come of a probe in each sight, counted by what it would say. */
function outcomes(belief: Belief, probe: Probe): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const { sights } of belief)
    for (const [sight, weight] of sights) {
      const key = saidIn(sight, probe);
      all.set(key, (all.get(key) ?? 0) + weight);
    }
  return all;
}

/** The belief when a probe said this, from somebody whose word is taken so far. `ways`: how many things could have been said. */
function after(belief: Belief, probe: Probe, value: string, word: number, ways: number): Belief {
  const otherwise = ways > 1 ? (1 - word) / (ways - 1) : 1 - word;
  return belief.map(({ causes, sights }) => ({
    causes,
    sights: sights
      .map(([sight, weight]) => [sight, weight * (saidIn(sight, probe) === value ? word : otherwise)] as const)
      .filter(([, weight]) => weight > 0),
  }));
}

/** The belief after an answer. Where nothing fits any more, what was believed before stays: it tells nothing. */
export function learn(belief: Belief, probe: Probe, { values, manner }: Answer): Belief {
  if (manner === 'unknown') return belief;
  const value = findingsOf(probe)
    .map((id) => values[id])
    .join();
  const all = outcomes(belief, probe);
  const next = after(belief, probe, value, wordOf[manner], all.size + (all.has(value) ? 0 : 1));
  return sumOf(next) > 0 ? next : belief;
}

/**
 * How much doubt a probe takes away, in bits, before it is known what it says: the doubt now, less the doubt after each
 * thing that it can say, as likely as that is (expected information gain, Lindley 1956).
 */
export function gainOf(belief: Belief, probe: Probe): number {
  const all = outcomes(belief, probe);
  if (all.size < 2) return 0;
  const whole = [...all.values()].reduce((a, b) => a + b, 0);
  const word = probe.kind === 'ask' ? wordOf.sure : wordOf.seen;
  const others = (1 - word) / (all.size - 1);
  let left = 0;
  for (const [value, weight] of all) {
    const p = (weight * word + (whole - weight) * others) / whole;
    left += p * doubtIn(after(belief, probe, value, word, all.size));
  }
  return Math.max(0, doubtIn(belief) - left);
}

/**
 * How much was told by what made one belief into another, in bits: what `gainOf` expects, as it came (Kullback and Leibler
 * 1951).
 */
export function toldBetween(before: Belief, after: Belief): number {
  const [whole, rest] = [sumOf(before), sumOf(after)];
  const bits = after.reduce((sum, share, place) => {
    const then = before[place];
    const [q, p] = [weightOf(share) / rest, then ? weightOf(then) / whole : 0];
    return q > 0 && p > 0 ? sum + q * Math.log2(q / p) : sum;
  }, 0);
  return Math.max(0, bits);
}

/** Less than this is told by nothing: what is left is how numbers are rounded. */
const nothing = 1e-6;

export interface Told {
  readonly probe: Probe;
  /** Bits. */
  readonly gain: number;
  /** Bits for each turn that it takes. */
  readonly worth: number;
}

/** What each probe would tell now, the most worthwhile first; of equals, the one that is listed first. */
export const worthOf = (belief: Belief, probes: readonly Probe[], channel: Channel): readonly Told[] =>
  probes
    .map((probe) => {
      const gain = gainOf(belief, probe);
      return { probe, gain: gain > nothing ? gain : 0, worth: gain > nothing ? gain / costOf(probe, channel) : 0 };
    })
    .toSorted((a, b) => b.worth - a.worth);
