import { startWith, type ConditionId } from '../../machines/conditions/condition.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { Scenario } from '../../machines/scenarios/index.js';
import { machines } from '../../machines/world/hear.js';
import { possible } from '../../machines/world/possible.js';
import { sameness } from '../../machines/world/sameness.js';
import { createWorld, step, type World, type WorldEvent } from '../../machines/world/world.js';
import { unreachable } from './unreachable.js';

/** Every world of a scenario, each with the shortest way there. */
export interface Walk {
  readonly worlds: readonly World[];
  /** Per world, the worlds its events lead to. Goal worlds lead nowhere: they end a walk. */
  readonly next: readonly (readonly number[])[];
  readonly edges: number;
  readonly ms: number;
  readonly disagreements: readonly string[];
  /** What reached a party that was not listening, each with the first story that leads to it. */
  readonly unheard: ReadonlyMap<string, string>;
  readonly story: (world: number) => string;
}

/** One in this many merges is compared in full. */
const sampling = 16;

const name = (event: WorldEvent): string => {
  if (event.type === 'world.pickUp') return `pick up ${event.phone}`;
  if (event.type !== 'world.person') return event.type;
  const { intent } = event;
  const detail =
    'line' in intent
      ? ` ${intent.line}`
      : 'text' in intent
        ? ` "${intent.text}"`
        : 'sight' in intent
          ? ` ${intent.sight}`
          : '';
  return `${event.at} ${intent.type.slice('person.'.length)}${detail}`;
};

/** Walks every world that can be reached, breadth first, over interned ids; goal worlds are not left. `most`: only so many. */
export function explore(
  scenario: Scenario,
  phone: PhoneKind,
  conditions: readonly ConditionId[] = [],
  most = Number.POSITIVE_INFINITY,
): Walk {
  const started = performance.now();
  const first = createWorld(startWith(scenario.start({ phone, seed: 7 }), conditions));
  const ids = new Map<string, number>([[sameness(first), 0]]);
  const worlds: World[] = [first];
  const from: [number, WorldEvent | null][] = [[-1, null]];
  const next: number[][] = [];
  const disagreements: string[] = [];
  const unheard = new Map<string, string>();
  let edges = 0;
  let merges = 0;

  const story = (world: number): string => {
    const steps: string[] = [];
    for (let at = world; at > 0; at = from[at]?.[0] ?? 0) steps.unshift(name(from[at]?.[1] as WorldEvent));
    return steps.join(' > ');
  };

  for (let at = 0; at < Math.min(worlds.length, most); at += 1) {
    const world = worlds[at] as World;
    const leads: number[] = [];
    next.push(leads);
    if (scenario.goal(world)) continue;
    for (const event of possible(world)) {
      const after = step(world, event);
      for (const { party, type } of after.ignored) {
        const title = `${party} ${type}`;
        if (!unheard.has(title)) unheard.set(title, `${story(at)} > ${name(event)}`);
      }
      const key = sameness(after);
      let id = ids.get(key);
      if (id === undefined) {
        id = worlds.length;
        ids.set(key, id);
        worlds.push(after);
        from.push([at, event]);
      } else if (merges++ % sampling === 0) {
        const known = worlds[id] as World;
        const difference = known === after ? null : disagree(known, after);
        if (difference)
          disagreements.push(
            `${story(id)}\n  and ${story(at)} > ${name(event)}\n  are called the same, but ${difference}`,
          );
      }
      leads.push(id);
      edges += 1;
    }
  }
  return { worlds, next, edges, ms: performance.now() - started, disagreements, unheard, story };
}

/** In what two worlds that are called the same differ: what they offer, or where the same try leads. */
export function disagree(a: World, b: World): string | null {
  const [mine, yours] = [possible(a), possible(b)];
  const [offers, others] = [mine.map(kind).join(), yours.map(kind).join()];
  if (offers !== others) return `one offers ${offers} and the other ${others}`;
  for (const [index, event] of mine.entries()) {
    const [left, right] = [sameness(step(a, event)), sameness(step(b, yours[index] as WorldEvent))];
    if (left !== right) return `${name(event)} leads to\n  ${left} and to\n  ${right}`;
  }
  return null;
}

/** An event without the text or number that is this run's own. */
const kind = (event: WorldEvent): string =>
  event.type === 'world.person' ? `${event.at} ${event.intent.type}` : event.type;

/** The worlds from which no world that passes can be reached, however long one goes on. */
export function stranded(walk: Walk, passes: (world: World) => boolean): readonly number[] {
  const before: number[][] = walk.worlds.map(() => []);
  for (const [at, leads] of walk.next.entries()) for (const id of leads) before[id]?.push(at);
  const saved = new Uint8Array(walk.worlds.length);
  const queue: number[] = [];
  for (const [id, world] of walk.worlds.entries()) if (passes(world)) queue.push(id);
  for (const id of queue) saved[id] = 1;
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const at of before[id] ?? []) {
      if (saved[at]) continue;
      saved[at] = 1;
      queue.push(at);
    }
  }
  return [...saved.keys()].filter((id) => !saved[id]);
}

/** The places of all three parties that a walk visits, as `party.place`. */
export function visited(walk: Walk): ReadonlySet<string> {
  const places = new Set<string>();
  for (const world of walk.worlds) {
    for (const party of ['laptop', 'phone', 'service'] as const) places.add(`${party}.${String(world[party].value)}`);
  }
  return places;
}

/** An iPhone shows the new account without a message of its own. */
const unreachableOn: { readonly [K in PhoneKind]: readonly string[] } = { android: [], iphone: ['phone.accountAdded'] };

/** The places that a scenario does not visit although it should; or visits although it says it cannot, with a `!`. */
export function unreachedIn(walk: Walk, scenario: Scenario, phone: PhoneKind): readonly string[] {
  const seen = visited(walk);
  const excused = new Set([...unreachable[scenario.id], ...unreachableOn[phone]]);
  return declared
    .filter((place) => seen.has(place) === excused.has(place))
    .map((place) => (seen.has(place) ? `!${place}` : place));
}

/** Every place that is declared, as `party.place`. */
export const declared: readonly string[] = Object.entries(machines).flatMap(([party, machine]) =>
  Object.keys(machine.states).map((place) => `${party}.${place}`),
);
