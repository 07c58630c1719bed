import { doubtAtNaming, type ExpertPath, expertPath } from './expert.js';
import { keyOf, shareWith } from './belief.js';
import type { CauseId } from './case.js';
import { doubtOf, inquiryOf } from './inquiry.js';
import { isMended } from './mended.js';
import { provenBy } from './proofs.js';
import { isReferred, mustRefer } from './refer.js';
import { byLuck, forSureness, meant, most, type NoteId, penalties } from './score-parts.js';
import { repairPart } from './score-repair.js';
import { weigh } from './weigh.js';
import { openVisit, type Visit } from './visit.js';

/** What a score is made of; each part is at most what `most` says, and all of them are 100. */
export interface Score {
  readonly total: number;
  readonly parts: { readonly [P in keyof typeof most]: number };
  readonly notes: readonly NoteId[];
}

/** How much of what is wrong was named; what is not wrong and was named beside it is taken off. */
const partNamed = (all: readonly CauseId[], named: readonly CauseId[]): number =>
  Math.max(
    0,
    (named.filter((id) => all.includes(id)).length - named.filter((id) => !all.includes(id)).length) / all.length,
  );

/** Scores a visit, from the case and the list of what was done. Pure. Docs: `docs/decisions/021-a-case-is-worlds.md`. */
export function scoreOf(visit: Visit, expert: ExpertPath = expertFor(visit)): Score {
  const { one, done } = visit;
  const notes = new Set<NoteId>();
  const parts = {
    inquiry: inquiryPart(visit, expert, notes),
    cause: causePart(visit, notes),
    repair: repairPart(visit, notes),
    safety: safetyPart(visit, notes),
    verified: 0,
  };
  const others = mustRefer(one, visit.came);
  const referred = isReferred(visit);
  const works = done.findLast(({ event }) => event.type === 'desk.check' || event.type === 'desk.repair')?.works;
  // Who passes it on says what happens next: there is nothing to try yet.
  if (others ? referred : works === true) parts.verified = most.verified;
  else notes.add(others ? 'notReferred' : 'notVerified');
  if (!others && referred) notes.add('referredTooSoon');
  if (!others && !isMended(one, visit.run)) notes.add('notMended');
  const whole = Object.values(parts).reduce((a, b) => a + b, 0);
  return { total: Math.round(whole), parts, notes: [...notes] };
}

const expertFor = ({ one, phone, came }: Visit): ExpertPath =>
  expertPath(openVisit(one, phone, came.seed, came.policy));

/**
 * What was told by all that was asked, as could be expected of it or as it came, whichever is more, against what the best at each moment could be expected to tell for as many turns; times
 * how far the doubt was taken away that an expert takes away.
 */
function inquiryPart(visit: Visit, expert: ExpertPath, notes: Set<NoteId>): number {
  const { steps, end } = weigh(visit);
  const weighed = steps.filter((step) => step !== null);
  const possible = weighed.reduce((sum, { best }) => sum + best, 0);
  const told = weighed.reduce((sum, step) => sum + Math.max(step.gain, Math.min(step.told, step.best)), 0);
  const thrift = possible > 0 ? Math.min(1, told / possible) : 1;
  const start = doubtOf(inquiryOf(visit.one, visit.came));
  const asMuch = start - doubtAtNaming(expert);
  const far = asMuch > 0 ? Math.min(1, Math.max(0, (start - doubtOf(end)) / asMuch)) : 1;
  if (weighed.some((step) => step.idle)) notes.add('askedOn');
  return most.inquiry * thrift * far;
}

/**
 * What was named last as much as all that was named, and for a part how sure against how true, each time (Brier 1950): who says
 * what they believe gets most. Half where that was less than even by what was found out, and nothing was found out since.
 */
function causePart(visit: Visit, notes: Set<NoteId>): number {
  const { one, done } = visit;
  const named = done.flatMap(({ event }, place) => (event.type === 'desk.name' ? [{ ...event, place }] : []));
  const last = named.at(-1);
  if (!last) {
    notes.add('notNamed');
    return 0;
  }
  const right = partNamed(one.causes, last.causes);
  if (right < 1) notes.add(right > 0 ? 'oneOfTwo' : 'wrongCause');
  const parts = named.map(({ causes }) => partNamed(one.causes, causes));
  const fair = named.map(({ causes, sure }) => {
    const so = keyOf(causes) === keyOf(one.causes) ? 1 : 0;
    if (so === 0 && sure === 3) notes.add('tooSure');
    return 1 - (meant[sure] - so) ** 2;
  });
  const lucky = right > 0 && isGuess(visit, last);
  if (lucky) notes.add('lucky');
  const points = (1 - forSureness) * ((right + mean(parts)) / 2) + forSureness * mean(fair);
  return most.cause * points * (lucky ? byLuck : 1);
}

const mean = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0) / all.length;

/** Nothing was found out, or not enough to make it as likely as not. What is found out after a repair is about other devices, and counts. */
function isGuess(visit: Visit, { causes, place }: { readonly causes: readonly CauseId[]; readonly place: number }) {
  const first = visit.done.findIndex(({ event }) => event.type === 'desk.repair');
  const since = first < 0 ? [] : visit.done.slice(first, place);
  if (since.some(({ event }) => event.type === 'desk.probe')) return false;
  if (!visit.done.slice(0, place).some(({ event }) => event.type === 'desk.probe')) return true;
  const known = weigh(visit).known[place];
  return known !== undefined && shareWith(known.belief, causes) < 0.5;
}

function safetyPart({ one, done }: Visit, notes: Set<NoteId>): number {
  let lost = 0;
  const loses = (what: keyof typeof penalties) => {
    if (!notes.has(what)) lost += penalties[what];
    notes.add(what);
  };
  const first = done.findIndex(({ event }) => event.type === 'desk.repair' || event.type === 'desk.grant');
  const before = first < 0 ? done : done.slice(0, first);
  const proofs = before.flatMap(({ event }) => (event.type === 'desk.prove' ? [event.proof] : []));
  const resets = done.some(({ event }) => event.type === 'desk.repair' && event.by === 'admin');
  const worth = new Set(proofs.map((proof) => provenBy(one, proof)));
  if (!worth.has('proven')) loses(resets ? 'resetUnproven' : worth.has('weak') ? 'weakProof' : 'notProven');
  for (const { event } of done) if (event.type === 'desk.unsafe') loses(event.what);
  if (done.some(({ event }) => event.type === 'desk.grant')) loses('granted');
  else if (one.request && !done.some(({ event }) => event.type === 'desk.refuse')) loses('notRefused');
  return Math.max(0, most.safety - lost);
}
