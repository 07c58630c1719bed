import { keyOf, shareOf } from './belief.js';
import type { CauseId } from './case.js';
import { isMended } from './mended.js';
import { pressesLeft } from './next-repair.js';
import { mustRefer } from './refer.js';
import { byLuck, most, type NoteId } from './score-parts.js';
import type { Done, Visit } from './visit.js';
import { weigh } from './weigh.js';

const isPress = ({ event }: Done): boolean =>
  event.type === 'desk.repair' && event.event.type !== 'world.wait' && event.event.type !== 'world.elapse';

const isTyping = (each: Done | undefined): boolean =>
  each?.event.type === 'desk.repair' &&
  each.event.event.type === 'world.person' &&
  each.event.event.intent.type === 'person.type';

const named = (before: readonly Done[]): readonly CauseId[] | null => {
  const event = before.findLast((each) => each.event.type === 'desk.name')?.event;
  return event?.type === 'desk.name' ? event.causes : null;
};

const isTested = (before: readonly Done[]): boolean => before.some(({ event }) => event.type === 'desk.probe');

/** Nothing was found out or named, or what was found out makes it less than even. */
function isEarly(visit: Visit, before: readonly Done[]): boolean {
  const causes = named(before);
  return causes === null || !isTested(before) || shareOf(weigh(visit).end.belief, causes) < 0.5;
}

/** What can only be passed on is mended by passing it on; by half where it is not known what is wrong. */
function referral(visit: Visit): number {
  const { one, done } = visit;
  const place = done.findIndex(({ event }) => event.type === 'desk.refer');
  if (place < 0) return 0;
  const before = done.slice(0, place);
  const causes = named(before);
  const right = causes !== null && keyOf(causes) === keyOf(one.causes);
  return most.repair * (right && !isEarly(visit, before) ? 1 : byLuck);
}

/** How far it was mended, times which part of the presses led there; half when it began before anything was found out. */
export function repairPart(visit: Visit, notes: Set<NoteId>): number {
  const { one, done, came, run } = visit;
  const first = done.findIndex(({ event }) => event.type === 'desk.repair' || event.type === 'desk.tell');
  const vain = done.filter(({ event }) => event.type === 'desk.tell').length;
  // A number is typed digit by digit, and is one thing that is done.
  const presses = done.flatMap((each, place) =>
    isPress(each) && !(isTyping(each) && isTyping(done[place + 1])) ? [place] : [],
  );
  if (mustRefer(one, came)) {
    const pressed = presses.length + vain > 0;
    if (pressed) notes.add('repairedBeside');
    return referral(visit) * (pressed ? 0.5 : 1);
  }
  if (presses.length + vain === 0) return isMended(one, run) ? most.repair : 0;
  const after = (place: number) => done[place + 1]?.before ?? run;
  const useful = presses.filter((place) => {
    const [from, to] = [pressesLeft(one, done[place]?.before ?? came), pressesLeft(one, after(place))];
    return to !== null && (from === null || to < from);
  }).length;
  const [whole, rest] = [pressesLeft(one, came), pressesLeft(one, run)];
  const far = isMended(one, run) ? 1 : whole && rest !== null ? Math.max(0, 1 - rest / whole) / 2 : 0;
  if (useful < presses.length + vain) notes.add('repairedBeside');
  const before = done.slice(0, first);
  const early = isEarly(visit, before);
  if (!isTested(before)) notes.add('repairedWithoutTesting');
  if (early) notes.add('repairedTooEarly');
  return most.repair * far * (useful / (presses.length + vain)) * (early ? byLuck : 1);
}
