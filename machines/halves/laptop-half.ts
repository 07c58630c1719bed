import type { Run } from '../scenarios/run.js';
import { decodeRun, encodeRun } from '../scenarios/run-text.js';
import { waiting } from '../world/waiting.js';
import { type Answer, attempt, type Thing } from './attempt.js';
import { changeOf, type ToLaptop, type ToPhone } from './bodies.js';
import { beat, hasMet, type Link, openLink, receive, send } from './link.js';
import type { Frame } from './wire.js';

/**
 * The half with the laptop, the service and the clock. What happens in the practice happens here, one thing after the
 * other, and of each the phone is told what reaches it. A thing is done or not done: who closes a window in the middle of it
 * finds the world as it was before.
 */
export interface LaptopHalf {
  readonly link: Link;
  readonly run: Run;
  /** What is to be done, by either; the first is under way. */
  readonly things: readonly Thing[];
  /** What the phone answered in the thing that is under way. */
  readonly answers: readonly Answer[];
  /** How often the phone was told something, ever; and whether an answer is awaited. */
  readonly asked: number;
  readonly waits: boolean;
  /** The run that the phone has; null where it has none, or an older one. */
  readonly told: Run | null;
  /**
   * How many beats it still waits for the run that the phone has, before it goes on with its own: a window that takes the
   * place of a newer one does not know what was done there.
   */
  readonly waitsForRun: number;
}

/** A half after something happened to it, and what comes of that for its surroundings. */
export interface Outcome<H> {
  readonly half: H;
  readonly frames: readonly Frame[];
  readonly notes: readonly unknown[];
}

/** What was done is told as well, each thing with the run that it led to; no thing led to the run that a phone brought. */
interface Laptops extends Outcome<LaptopHalf> {
  readonly done: readonly { readonly thing: Thing | null; readonly run: Run }[];
}

/** Beats after which a phone that has not said which run it has counts as one that has none. */
const patience = 10;

/** Begins with a run. `opened`: milliseconds since 1970. */
export const openLaptopHalf = (run: Run, opened: number): LaptopHalf => ({
  link: openLink('laptop', opened),
  run,
  things: [],
  answers: [],
  asked: 0,
  waits: false,
  told: null,
  waitsForRun: 0,
});

/** Begins where a newer window of the laptop went on, as far as the phone knows; with this run where there is no phone. */
export const takeBackHalf = (run: Run, opened: number): LaptopHalf => ({
  ...openLaptopHalf(run, opened),
  waitsForRun: patience,
});

const quiet = (half: LaptopHalf): Laptops => ({ half, frames: [], done: [], notes: [] });

/** What happens next to what came of something. */
function then(before: Laptops, next: (half: LaptopHalf) => Laptops): Laptops {
  const { half, frames, done, notes } = next(before.half);
  return {
    half,
    frames: [...before.frames, ...frames],
    done: [...before.done, ...done],
    notes: [...before.notes, ...notes],
  };
}

function say(half: LaptopHalf, body: ToPhone): Laptops {
  const { link, frames } = send(half.link, body);
  return { ...quiet({ ...half, link }), frames };
}

/** Somebody does something, on the laptop or beside it. */
export const did = (half: LaptopHalf, thing: Thing): Laptops => work({ ...half, things: queued(half.things, thing) });

/** Time that passes while something waits is one thing, however often it is told. */
function queued(things: readonly Thing[], thing: Thing): readonly Thing[] {
  const last = things.length > 1 ? things.at(-1) : undefined;
  return last?.event.type === 'world.elapse' && thing.event.type === 'world.elapse'
    ? [...things.slice(0, -1), { ...thing, event: { ...thing.event, ms: last.event.ms + thing.event.ms } }]
    : [...things, thing];
}

/** The run became another one, not by something that was done: undone, begun again, folded. What is under way is not done. */
export const put = (half: LaptopHalf, run: Run): Laptops =>
  give({ ...half, run, things: [], answers: [], waits: false, waitsForRun: 0 });

/** Says something that is no part of the run. */
export const note = (half: LaptopHalf, what: unknown): Laptops => say(half, { type: 'note', note: what });

/** Time for the link: to be called every so often. */
export function beatLaptop(half: LaptopHalf): Laptops {
  const { link, frames } = beat(half.link);
  const { waitsForRun } = half;
  const now = { ...leftAlone({ ...half, link }), waitsForRun: Math.max(0, waitsForRun - 1) };
  return then({ ...quiet(now), frames }, waitsForRun === 1 ? ownRun : quiet);
}

/** Goes on with the run that is here, because nobody brought another. */
const ownRun = (half: LaptopHalf): Laptops => then(give({ ...half, waitsForRun: 0 }), work);

/** Where no phone is met, nobody knows the run, and no answer comes. */
const leftAlone = (half: LaptopHalf): LaptopHalf =>
  hasMet(half.link) ? half : { ...half, answers: [], waits: false, told: null };

/** Hears what came over the wire. */
export function hearLaptop(half: LaptopHalf, frame: Frame): Laptops {
  const { link, frames, bodies, met } = receive(half.link, frame);
  const heard: Laptops = { ...quiet(leftAlone({ ...half, link })), frames };
  if (met) return then(heard, (next) => meets({ ...next, answers: [], waits: false, told: null }));
  return (bodies as readonly ToLaptop[]).reduce((now, body) => then(now, (next) => hears(next, body)), heard);
}

const meets = (half: LaptopHalf): Laptops => (half.waitsForRun > 0 ? say(half, { type: 'ask' }) : ownRun(half));

function hears(half: LaptopHalf, body: ToLaptop): Laptops {
  switch (body.type) {
    case 'did':
      return did(half, { ...body.thing, ofPhone: true });
    case 'heard':
      if (!half.waits || body.asked !== half.asked) return quiet(half);
      return work({ ...half, waits: false, answers: [...half.answers, body.answer] });
    case 'has':
      return half.waitsForRun > 0 ? brought(half, body) : quiet(half);
    case 'note':
      return { ...quiet(half), notes: [body.note] };
    default:
      body satisfies never;
      return quiet(half);
  }
}

/** The phone said which run it has: it is gone on with, where it has one of this version. */
function brought(half: LaptopHalf, { text, undone }: Extract<ToLaptop, { type: 'has' }>): Laptops {
  const kept = text === null ? null : decodeRun(text);
  if (!kept || 'problem' in kept) return ownRun(half);
  const run = { ...kept.run, undone };
  return then({ ...quiet({ ...half, run }), done: [{ thing: null, run }] }, ownRun);
}

/** Gives the phone the run, where there is one to give it to. */
function give(half: LaptopHalf): Laptops {
  if (!hasMet(half.link)) return quiet(half);
  const { run } = half;
  return say({ ...half, told: run }, { type: 'take', text: encodeRun(run), undone: run.undone });
}

/** Goes on with what is to be done, as far as it goes without an answer. */
function work(half: LaptopHalf): Laptops {
  const [thing, ...things] = half.things;
  if (!thing || half.waits || half.waitsForRun > 0) return quiet(half);
  // What runs by itself is over before the person acts: a thing of its own, so that each is done or not done.
  if (thing.event.type === 'world.person' && waiting(half.run.world).progressIn !== null)
    return work({ ...half, things: [{ event: { type: 'world.wait' } }, ...half.things] });
  const tried = attempt(half.run, thing, half.answers);
  if ('telling' in tried) {
    // A phone that is not there, or has another run, is told when it comes.
    if (half.told !== half.run) return quiet(half);
    const asked = half.asked + 1;
    return say({ ...half, asked, waits: true }, { type: 'tell', asked, telling: tried.telling });
  }
  return then(settle({ ...half, things, answers: [] }, thing, tried.run), work);
}

function settle(half: LaptopHalf, thing: Thing, run: Run): Laptops {
  const { run: before, told } = half;
  const same = run.world === before.world;
  const next = same ? half : { ...half, run };
  const done = same ? [] : [{ thing, run }];
  // Who has an older run gets this one whole.
  if (told !== before) return { ...quiet(next), done };
  return {
    ...say(
      { ...next, told: next.run },
      { type: 'done', change: same ? null : changeOf(before, run, thing), ofPhone: thing.ofPhone === true },
    ),
    done,
  };
}
