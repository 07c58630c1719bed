import { keyOf, shareOf } from './belief.js';
import { isMended } from './mended.js';
import { pressesLeft } from './next-repair.js';
import { mustRefer } from './refer.js';
import { most, type NoteId } from './score-parts.js';
import type { Done, Visit } from './visit.js';
import { weigh } from './weigh.js';

const isPress = ({ event }: Done): boolean =>
  event.type === 'desk.repair' && event.event.type !== 'world.wait' && event.event.type !== 'world.elapse';

const isTyping = (each: Done | undefined): boolean =>
  each?.event.type === 'desk.repair' &&
  each.event.event.type === 'world.person' &&
  each.event.event.intent.type === 'person.type';

/** What can only be passed on is mended by passing it on; by half where what is wrong was not said, or was something else. */
function referral({ one, done }: Visit): number {
  const place = done.findIndex(({ event }) => event.type === 'desk.refer');
  if (place < 0) return 0;
  const named = done.slice(0, place).findLast(({ event }) => event.type === 'desk.name')?.event;
  const right = named?.type === 'desk.name' && keyOf(named.causes) === keyOf(one.causes);
  return right ? most.repair : most.repair / 2;
}

/** How far it was mended, times which part of the presses led there; half when it began before anything was found out. */
export function repairPart(visit: Visit, notes: Set<NoteId>): number {
  const { one, done, came, run } = visit;
  const first = done.findIndex(({ event }) => event.type === 'desk.repair');
  // A number is typed digit by digit, and is one thing that is done.
  const presses = done.flatMap((each, place) =>
    isPress(each) && !(isTyping(each) && isTyping(done[place + 1])) ? [place] : [],
  );
  if (mustRefer(one, came)) {
    if (presses.length > 0) notes.add('repairedBeside');
    return referral(visit) * (presses.length > 0 ? 0.5 : 1);
  }
  if (presses.length === 0) return isMended(one, run) ? most.repair : 0;
  const after = (place: number) => done[place + 1]?.before ?? run;
  const useful = presses.filter((place) => {
    const [from, to] = [pressesLeft(one, done[place]?.before ?? came), pressesLeft(one, after(place))];
    return to !== null && (from === null || to < from);
  }).length;
  const [whole, rest] = [pressesLeft(one, came), pressesLeft(one, run)];
  const far = isMended(one, run) ? 1 : whole && rest !== null ? Math.max(0, 1 - rest / whole) / 2 : 0;
  if (useful < presses.length) notes.add('repairedBeside');
  const before = done.slice(0, first);
  const tested = before.some(({ event }) => event.type === 'desk.probe');
  const names = before.findLast(({ event }) => event.type === 'desk.name')?.event;
  const believed = names?.type === 'desk.name' ? shareOf(weigh(visit).end.belief, names.causes) : 0;
  const early = believed < 0.5;
  if (!tested) notes.add('repairedWithoutTesting');
  if (early) notes.add('repairedTooEarly');
  return most.repair * far * (useful / presses.length) * (early ? 0.5 : 1);
}
