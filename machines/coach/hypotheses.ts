import { type CatalogueId, entries } from '../conditions/catalogue.js';
import { type ConditionId, conditions, startWith } from '../conditions/condition.js';
import type { PhoneKind } from '../protocol/messages.js';
import { type Guide, guide, type Guided } from '../scenarios/guide.js';
import { slips } from '../scenarios/lead-in.js';
import { rightTexts } from '../scenarios/price.js';
import type { Device, Scenario } from '../scenarios/scenario.js';
import { possible } from '../world/possible.js';
import { sameness } from '../world/sameness.js';
import { viewsOf } from '../world/views.js';
import { waiting } from '../world/waiting.js';
import { createWorld, step, type World, type WorldEvent } from '../world/world.js';
import { glanceAt } from './glance.js';

/** A world that can be the real one. */
export interface Hypothesis {
  readonly world: World;
  /** How far it is from a healthy start and from what was advised: twice as likely for each one less. */
  readonly cost: number;
  /** What has to be wrong for it to be so. */
  readonly cause: CatalogueId | null;
  /** The condition that it began with. */
  readonly began: ConditionId | null;
}

/** The same with another world, or less likely. */
const like = (one: Hypothesis, world: World, cost: number, cause = one.cause): Hypothesis => ({
  world,
  cost,
  cause,
  began: one.began,
});

/** Less likely by so much. */
export const dearer = (one: Hypothesis, by: number): Hypothesis => like(one, one.world, one.cost + by);

/** What each way to differ from what was expected costs. */
const costs = { condition: 5, elsewhere: 7, undone: 2, half: 2, further: 2, slip: 4 } as const;

/** As many worlds as are kept; the least likely go. */
const most = 400;
/** From so many of the likeliest everything that could be done instead is looked at. */
const watched = 16;
/** And from so many what could be done beside what was advised. */
const closely = 4;
/** No guide does more on one screen than this. */
const longestChain = 6;

const causeOf = (began: ConditionId | null): CatalogueId | null =>
  entries.find(([, entry]) => 'start' in entry && entry.start === began)?.[0] ?? null;

/** What is pressed by who makes no mistake as well. */
const alsoRight: ReadonlySet<CatalogueId> = new Set(['E01', 'E13', 'E20']);

function slipOf(world: World, event: WorldEvent): CatalogueId | null {
  const made = entries.find(
    ([id, entry]) =>
      'slip' in entry &&
      !alsoRight.has(id) &&
      slips(entry.slip)(event) &&
      viewsOf(world)[entry.slip.at].screen === entry.slip.screen,
  );
  return made?.[0] ?? null;
}

/** What runs by itself is over before anybody answers. */
function settled(world: World): World {
  let now = world;
  while (waiting(now).progressIn !== null) now = step(now, { type: 'world.wait' });
  return now;
}

export const after = (world: World, event: WorldEvent): World => settled(step(world, event));

/** The same deed in another world, where the numbers and codes are others. */
function likewise(world: World, event: WorldEvent): WorldEvent | undefined {
  return possible(world).find((one) => {
    if (one.type !== event.type) return false;
    if (one.type === 'world.pickUp') return event.type === 'world.pickUp' && one.phone === event.phone;
    if (one.type !== 'world.person' || event.type !== 'world.person') return true;
    const [mine, meant] = [one.intent, event.intent];
    if (one.at !== event.at || mine.type !== meant.type) return false;
    if ('line' in mine && 'line' in meant && mine.line !== meant.line) return false;
    if ('sight' in mine) return mine.sight === 'wholeCode';
    return !('text' in mine) || rightTexts(world).has(mine.text);
  });
}

export const deviceOf = (world: World, event: WorldEvent): Device =>
  event.type === 'world.person' ? event.at : event.type === 'world.pickUp' ? event.phone : 'laptop';

/** A world is of one scenario, and is asked once. */
const guides = new WeakMap<World, Guide>();
const chains = new WeakMap<World, readonly WorldEvent[]>();

/** What the guide says in a world. */
export function guideAt(world: World, guided: Guided): Guide {
  const said = guides.get(world) ?? guide(world, guided);
  guides.set(world, said);
  return said;
}

/** What is advised at once: what the guide does until the screen is another one. */
export function chainFrom(world: World, guided: Guided): readonly WorldEvent[] {
  const chain = chains.get(world) ?? makeChain(world, guided);
  chains.set(world, chain);
  return chain;
}

function makeChain(world: World, guided: Guided): readonly WorldEvent[] {
  const chain: WorldEvent[] = [];
  let now = world;
  while (chain.length < longestChain) {
    const { event } = guideAt(now, guided);
    if (!event) break;
    const device = deviceOf(now, event);
    if (chain[0] && device !== deviceOf(world, chain[0])) break;
    chain.push(event);
    const next = after(now, event);
    if (glanceAt(next, device).key !== glanceAt(world, device).key || event.type !== 'world.person') break;
    now = next;
  }
  return chain;
}

/** The worlds on the way of a chain, as far as it can be done: the last is where it ends. */
export function follow(world: World, chain: readonly WorldEvent[]): readonly World[] {
  const way: World[] = [];
  let now = world;
  for (const event of chain) {
    const mine = likewise(now, event);
    if (!mine) break;
    way.push((now = after(now, mine)));
  }
  return way;
}

/** The cheapest of each world that is the same, the likeliest first, and the best at no cost. */
export function pruned(all: readonly Hypothesis[]): readonly Hypothesis[] {
  const best = new Map<string, Hypothesis>();
  for (const one of all) {
    const key = `${one.began} ${sameness(one.world)}`;
    const known = best.get(key);
    if (!known || one.cost < known.cost) best.set(key, one);
  }
  const sorted = [...best.values()].toSorted((a, b) => a.cost - b.cost).slice(0, most);
  const least = sorted[0]?.cost ?? 0;
  return sorted.map((one) => dearer(one, -least));
}

/** Everything that could have been done by somebody who was told to do this: that, a part of it, nothing, or something else. */
export function moved(set: readonly Hypothesis[], chain: readonly WorldEvent[], guided: Guided): readonly Hypothesis[] {
  const all: Hypothesis[] = [];
  for (const [place, one] of set.entries()) {
    const way = follow(one.world, chain);
    const end = way.at(-1);
    const whole = way.length === chain.length;
    all.push(dearer(one, end ? costs.undone : 0));
    for (const [at, world] of way.entries())
      all.push(like(one, world, one.cost + (whole && at === way.length - 1 ? 0 : costs.half)));
    if (place >= watched) continue;
    all.push(...instead(one, chain[0]));
    if (place >= closely || !end) continue;
    const further = place === 0 ? follow(end, chainFrom(end, guided)) : [];
    for (const world of further) all.push(like(one, world, one.cost + costs.further));
    all.push(...instead(like(one, end, one.cost + 1), undefined));
  }
  return pruned(all);
}

/** The same a step further: everything that could have been done from the likeliest. */
export const wider = (set: readonly Hypothesis[]): readonly Hypothesis[] =>
  pruned([...set, ...set.slice(0, watched).flatMap((one) => instead(one, undefined))]);

/** One thing done that nobody advised, or time that ran out. */
function instead(one: Hypothesis, advised: WorldEvent | undefined): readonly Hypothesis[] {
  return possible(one.world)
    .filter((event) => event !== advised)
    .map((event) => {
      const price = event.type === 'world.wait' ? costs.half : costs.slip;
      return like(one, after(one.world, event), one.cost + price, slipOf(one.world, event) ?? one.cause);
    });
}

/** Where a practice can begin: as it ordinarily does, or with one thing wrong. */
function* starts({ start }: Scenario, phone: PhoneKind): Generator<Hypothesis> {
  const ordinary = start({ phone, seed: 0 });
  yield { world: settled(createWorld(ordinary)), cost: 0, cause: null, began: null };
  for (const id of Object.keys(conditions) as ConditionId[])
    if (conditions[id].fits(ordinary))
      yield {
        world: settled(createWorld(startWith(ordinary, [id]))),
        cost: costs.condition,
        cause: causeOf(id),
        began: id,
      };
}

/** The same where one left what was open: home on the phone, and then a new tab on the laptop. */
function outside(one: Hypothesis): readonly Hypothesis[] {
  const way: Hypothesis[] = [];
  let { world } = one;
  for (const type of ['person.goHome', 'person.closeTab']) {
    const leave = possible(world).find((event) => event.type === 'world.person' && event.intent.type === type);
    if (leave) way.push(like(one, (world = after(world, leave)), one.cost + 1));
  }
  return way;
}

/** No guide is longer. */
const longestWay = 200;

/** A start, and the worlds on the guide's way from it. */
function* wayFrom(start: Hypothesis, guided: Guided): Generator<Hypothesis> {
  let one = start;
  for (let steps = 0; steps < longestWay; steps += 1) {
    yield one;
    const { event, exit } = guideAt(one.world, guided);
    if (!event || exit) return;
    one = like(start, after(one.world, event), start.cost + costs.elsewhere);
  }
}

/** Where somebody can be who begins: at the start, whatever is wrong; or on the way, if nothing is. */
export function beginnings(scenario: Scenario, phone: PhoneKind): readonly Hypothesis[] {
  const [ordinary, ...wrong] = starts(scenario, phone);
  return ordinary ? pruned([...wayFrom(ordinary, scenario), ...wrong]) : [];
}

/** Every picture of every device that somebody can come to see, and worlds that show it. */
export type Atlas = ReadonlyMap<string, readonly Hypothesis[]>;

export const pictureKey = (device: Device, key: string): string => `${device} ${key}`;

/** Visits the guide's ways from every start, and from there whatever shows a picture that was not seen yet. Stops often, for who draws meanwhile. */
export function* atlasOf(scenario: Scenario, phone: PhoneKind): Generator<undefined, Atlas> {
  const atlas = new Map<string, Hypothesis[]>();
  const met = new Set<string>();
  const visit = (one: Hypothesis): boolean => {
    const pictures = devicesOf(one.world).map((device) => pictureKey(device, glanceAt(one.world, device).key));
    const together = [one.began, ...pictures].join();
    if (met.has(together)) return false;
    met.add(together);
    // The same pages ask who signs in, wherever that leads.
    const leads = [...pictures, `${pictures[0]} ${one.world.laptop.context.destination}`];
    const news = leads.some((picture) => !met.has(picture));
    for (const picture of leads) met.add(picture);
    for (const picture of pictures) atlas.set(picture, [...(atlas.get(picture) ?? []), one]);
    return news;
  };
  const open: Hypothesis[] = [];
  for (const start of starts(scenario, phone))
    for (const one of wayFrom(start, scenario)) {
      if (visit(one) || one.began === null) open.push(one);
      for (const other of outside(one)) visit(other);
      yield undefined;
    }
  for (const one of open) {
    for (const other of instead(one, undefined)) if (visit(other)) open.push(other);
    yield undefined;
  }
  return atlas;
}

/** What can be looked at in a world: a phone that is put down sleeps. */
export const devicesOf = ({ hand, oldPhone }: World): readonly Device[] =>
  oldPhone ? ['laptop', hand, hand === 'phone' ? 'oldPhone' : 'phone'] : ['laptop', 'phone'];
