import { doneIn } from '../scenarios/folded.js';
import type { Guide } from '../scenarios/guide.js';
import { scenarios } from '../scenarios/registry.js';
import { act, type Run } from '../scenarios/run.js';
import { sameness } from '../world/sameness.js';
import { waiting } from '../world/waiting.js';
import { step, type World, type WorldEvent } from '../world/world.js';
import { adviser } from './adviser.js';
import { type Detour, detoursOf } from './diagnose.js';

/** One thing of a run as a trainer shows it: what the devices show before it, and what is done there. */
export interface Slide {
  /** How many things were done before it. */
  readonly place: number;
  readonly world: World;
  /** Null where the run ends. */
  readonly event: WorldEvent | null;
  /** Nobody did it themselves: it is what the guide does; at the end, what was done last. */
  readonly played: boolean;
  /** Where it happens; null where nobody does anything. */
  readonly device: 'laptop' | 'phone' | null;
  /** A class can be asked here: the goal is not reached, and somebody could do something else, or asked for help. */
  readonly asks: boolean;
  /** The detours that begin with it, and those under way. */
  readonly begins: readonly Detour[];
  readonly under: readonly Detour[];
}

/** A run as it is shown to a class. */
export interface Show {
  readonly run: Run;
  /** One more than things were done: the last shows where it ended. */
  readonly slides: readonly Slide[];
  readonly detours: readonly Detour[];
  /** For each detour the last slide on which somebody could still do something else. */
  readonly turns: readonly number[];
  /** On which slides a class is asked by itself: before each detour, where help was asked, and where a run ends too early. */
  readonly asked: ReadonlySet<number>;
  /** Where somebody came for help; null where nobody did. */
  readonly came: number | null;
  /** What the guide would do. */
  readonly advise: (world: World) => Guide;
}

/** What is told when a question is over. */
export interface Reveal {
  /** What was done; null where the run ends. */
  readonly did: WorldEvent | null;
  readonly guide: Guide;
  /** Both come to the same. */
  readonly alike: boolean;
  /** What came of it, before somebody can be asked again; and what was so already. */
  readonly begins: readonly Detour[];
  readonly under: readonly Detour[];
}

/** More things than any guide does. */
const longest = 200;
const wait: WorldEvent = { type: 'world.wait' };

/** A run that is gone on with as the guide says, to its goal or to where only others can help. */
export function ledOn(run: Run): Run {
  const advise = adviser(scenarios[run.scenario]);
  let now = run;
  for (let done = 0; done < longest; done += 1) {
    const { stop, exit, event } = advise(now.world);
    const does = waiting(now.world).progressIn === null ? event : wait;
    if (!stop || exit || !does) return now;
    now = act(now, does, 'played');
  }
  throw new Error(`[pairing] the guide of ${run.scenario} does not arrive.`);
}

const deviceOf = (event: WorldEvent | null): Slide['device'] => {
  if (event?.type === 'world.pickUp') return 'phone';
  if (event?.type !== 'world.person') return null;
  return event.at === 'laptop' ? 'laptop' : 'phone';
};

/** A world is asked once: a list of all slides asks what each slide asks. */
function onceEach(ask: (world: World) => Guide): (world: World) => Guide {
  const known = new WeakMap<World, Guide>();
  return (world) => {
    const said = known.get(world) ?? ask(world);
    known.set(world, said);
    return said;
  };
}

/** Makes the slides of a run. `came`: after how many things somebody asked for help. */
export function showOf(run: Run, came: number | null = null): Show {
  const scenario = scenarios[run.scenario];
  const detours = detoursOf(run);
  const done = doneIn(run);
  const slides = [...done, null].map((thing, place): Slide => {
    const world = thing?.before ?? run.world;
    return {
      place,
      world,
      event: thing?.event ?? null,
      played: (thing ?? done.at(-1))?.entry.help === 'played',
      device: deviceOf(thing?.event ?? null),
      // Who comes for help can be waiting for something.
      asks: (waiting(world).progressIn === null || place === came) && !scenario.goal(world),
      begins: detours.filter(({ from }) => from === place),
      under: detours.filter(({ from, to }) => from < place && (to === null || place <= to)),
    };
  });
  const turns = detours.map(({ from }) =>
    Math.max(
      0,
      slides.findLastIndex(({ place, asks }) => asks && place <= from),
    ),
  );
  const ends = slides.at(-1)?.asks ? [done.length] : [];
  const asked = new Set([...turns, ...(came === null ? [] : [came]), ...ends]);
  return { run, slides, detours, turns, asked, came, advise: onceEach(adviser(scenario)) };
}

/** Whether a thing that was done comes to the same as what the guide would do there. */
export function isGuided({ world, event }: Pick<Slide, 'world' | 'event'>, { advise }: Pick<Show, 'advise'>): boolean {
  if (!event) return false;
  const would = waiting(world).progressIn === null ? advise(world).event : wait;
  return would !== null && sameness(step(world, event)) === sameness(step(world, would));
}

/** What is told of a slide when its question is over. */
export function revealOf(slide: Slide, show: Show): Reveal {
  return {
    did: slide.event,
    guide: show.advise(slide.world),
    alike: isGuided(slide, show),
    begins: show.detours.filter((_, at) => show.turns[at] === slide.place),
    under: slide.under,
  };
}

/** Where a trainer is in a show. */
export interface Showing {
  readonly place: number;
  /** `asked`: what comes next is hidden. `revealed`: it is told. */
  readonly phase: 'shown' | 'asked' | 'revealed';
}

export type ShowMove =
  | 'next'
  | 'back'
  | 'ask'
  | 'first'
  | 'nextTurn'
  | 'turnBefore'
  | { readonly to: number; readonly asks?: boolean };

/** Comes to a slide; `asking`: a class is asked by itself. */
export function comeTo(place: number, { slides, asked }: Show, asking: boolean): Showing {
  const at = Math.min(Math.max(0, place), slides.length - 1);
  return { place: at, phase: asking && asked.has(at) ? 'asked' : 'shown' };
}

/** Goes on in a show, or back. The same value where there is nothing further. */
export function move(now: Showing, way: ShowMove, show: Show, asking: boolean): Showing {
  const { place, phase } = now;
  const to = (next: number | undefined) => (next === undefined ? now : comeTo(next, show, asking));
  if (typeof way === 'object') return comeTo(way.to, show, asking && way.asks !== false);
  switch (way) {
    case 'next':
      if (phase === 'asked') return { place, phase: 'revealed' };
      return place + 1 < show.slides.length ? to(place + 1) : now;
    case 'back':
      if (phase === 'revealed') return { place, phase: 'asked' };
      return place > 0 ? comeTo(place - 1, show, false) : now;
    case 'ask':
      if (phase === 'asked') return { place, phase: 'revealed' };
      if (phase === 'revealed') return { place, phase: 'shown' };
      return show.slides[place]?.asks ? { place, phase: 'asked' } : now;
    case 'first':
      return to(0);
    case 'nextTurn':
      return to([...show.asked].sort((a, b) => a - b).find((one) => one > place));
    case 'turnBefore':
      return to([...show.asked].sort((a, b) => b - a).find((one) => one < place));
    default:
      return way satisfies never;
  }
}
