import { doubtAtNaming, type ExpertPath, expertPath, properProof } from './expert.js';
import { keyOf } from './belief.js';
import type { CauseId } from './case.js';
import { doubtOf, inquiryOf } from './inquiry.js';
import { isMended } from './mended.js';
import { isReferred, mustRefer } from './refer.js';
import { most, type NoteId } from './score-parts.js';
import { repairPart } from './score-repair.js';
import { weigh } from './weigh.js';
import { openVisit, type UnsafeId, type Visit } from './visit.js';

/** What a score is made of; each part is at most what `most` says, and all of them are 100. */
export interface Score {
  readonly total: number;
  readonly parts: { readonly [P in keyof typeof most]: number };
  readonly notes: readonly NoteId[];
}

/** How likely a helper says that it is, with each of three words. */
const meant = { 1: 0.4, 2: 0.7, 3: 1 } as const;

const penalties: {
  readonly [U in UnsafeId | 'granted' | 'notRefused' | 'notProven' | 'weakProof' | 'resetUnproven']: number;
} = {
  typePassword: 20,
  granted: 20,
  askPassword: 12,
  askCode: 12,
  resetUnproven: 20,
  notProven: 10,
  weakProof: 8,
  takePhone: 6,
  notRefused: 6,
};

const halves = (all: readonly CauseId[], named: readonly CauseId[]): number =>
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
 * What was told by all that was asked, against what the best at each moment could be expected to tell for as many turns; times
 * how far the doubt was taken away that an expert takes away.
 */
function inquiryPart(visit: Visit, expert: ExpertPath, notes: Set<NoteId>): number {
  const { steps, end } = weigh(visit);
  const weighed = steps.filter((step) => step !== null);
  const possible = weighed.reduce((sum, { best }) => sum + best, 0);
  const told = weighed.reduce((sum, { gain }) => sum + gain, 0);
  const thrift = possible > 0 ? Math.min(1, told / possible) : 1;
  const start = doubtOf(inquiryOf(visit.one, visit.came));
  const asMuch = start - doubtAtNaming(expert);
  const far = asMuch > 0 ? Math.min(1, Math.max(0, (start - doubtOf(end)) / asMuch)) : 1;
  if (weighed.some((step) => step.idle)) notes.add('askedOn');
  return most.inquiry * thrift * far;
}

/** Half for what was named last; half for how sure against how true, each time (Brier 1950). */
function causePart({ one, done }: Visit, notes: Set<NoteId>): number {
  const named = done.flatMap(({ event }) => (event.type === 'desk.name' ? [event] : []));
  const last = named.at(-1);
  if (!last) {
    notes.add('notNamed');
    return 0;
  }
  const right = halves(one.causes, last.causes);
  if (right < 1) notes.add(right > 0 ? 'oneOfTwo' : 'wrongCause');
  const fair = named.map(({ causes, sure }) => {
    const so = keyOf(causes) === keyOf(one.causes) ? 1 : 0;
    if (so === 0 && sure === 3) notes.add('tooSure');
    return 1 - (meant[sure] - so) ** 2;
  });
  return (most.cause / 2) * (right + fair.reduce((a, b) => a + b, 0) / fair.length);
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
  if (!proofs.includes(properProof[one.channel]))
    loses(resets ? 'resetUnproven' : proofs.length > 0 ? 'weakProof' : 'notProven');
  for (const { event } of done) if (event.type === 'desk.unsafe') loses(event.what);
  if (done.some(({ event }) => event.type === 'desk.grant')) loses('granted');
  else if (one.request && !done.some(({ event }) => event.type === 'desk.refuse')) loses('notRefused');
  return Math.max(0, most.safety - lost);
}
