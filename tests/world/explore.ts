import { canStartWith, conditions, startWith, type ConditionId } from '../../machines/conditions/condition.js';
import { laptopControls } from '../../machines/laptop/laptop.controls.js';
import { phoneControls } from '../../machines/phone/phone.controls.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { Scenario, ScenarioId } from '../../machines/scenarios/index.js';
import { machines } from '../../machines/world/hear.js';
import { possible } from '../../machines/world/possible.js';
import { sameness } from '../../machines/world/sameness.js';
import { viewsOf } from '../../machines/world/views.js';
import { createWorld, step, type World, type WorldEvent } from '../../machines/world/world.js';
import { possibleAtMeetings } from './resting.js';
import { rowsOf } from './rows.js';
import { unreachable } from './unreachable.js';

/** Where a walk started, and what was found from there that no start before it leads to. */
export interface Root {
  readonly conditions: readonly ConditionId[];
  readonly world: number;
  /** The worlds from `from` up to `to` are its own; `from` and `to` are the same when an earlier start leads to all. */
  readonly from: number;
  readonly to: number;
  readonly ms: number;
}

/** Every world of a scenario, each with the shortest way there. */
export interface Walk {
  readonly roots: readonly Root[];
  readonly worlds: readonly World[];
  /** Per world, which of its starts it belongs to: starts that differ in what never changes have no world in common. */
  readonly kin: readonly number[];
  /** The world that is the same as this one, among its kin. */
  readonly idOf: (world: World, kin: number) => number | undefined;
  /** Per world, the worlds its events lead to. Goal worlds lead nowhere: they end a walk. */
  readonly next: readonly (readonly number[])[];
  readonly edges: number;
  readonly ms: number;
  readonly disagreements: readonly string[];
  /** What reached a party that was not listening, each with the first story that leads to it. */
  readonly unheard: ReadonlyMap<string, string>;
  readonly story: (world: number) => string;
}

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

/** Walked on Android only: they touch nothing in which the two kinds of phone differ, and they are large. */
const alike: ReadonlySet<ConditionId> = new Set([
  'activationFails',
  'requestLost',
  'fingerFails',
  'atSchool',
  'offline',
  'clockWrong',
  'otherAccount',
  'notOffered',
  'onlyAtSchool',
  'passkeyFirst',
  'provesFirst',
  'rooted',
  'codeTooEarly',
  'passwordLocked',
  'askedTooOften',
  'notCounted',
  'ofSomebodyElse',
  'restored',
  'fiveAuthenticators',
]);
/** To the model it is as `atSchool`. */
const asAnother: ReadonlySet<ConditionId> = new Set(['beforeDate']);

/** What is about two phones, or what only who has two can do. */
const ofTwoPhones: readonly ConditionId[] = ['oldPhoneListed', 'fiveAuthenticators'];

/** Its worlds are those of `new-phone-by-call` with another name on one line: what can be wrong is walked there. */
const ofOtherNames: ReadonlySet<ScenarioId> = new Set(['same-phone-again']);

/** What a scenario can start with: nothing, and each condition alone that fits. */
export const singles = (scenario: Scenario, phone: PhoneKind): readonly (readonly ConditionId[])[] => {
  if (ofOtherNames.has(scenario.id)) return [[]];
  const start = scenario.start({ phone, seed: 7 });
  // Two phones are walked as they ordinarily begin, and with what is about both; other conditions touch one of them, and
  // that is walked elsewhere.
  if (start.oldPhone) {
    const ofBoth = ofTwoPhones.filter((id) => canStartWith(start, [id]) && (phone === 'android' || !alike.has(id)));
    return [[], ...ofBoth.map((id) => [id])];
  }
  const ids = (Object.keys(conditions) as ConditionId[]).filter(
    (id) => !asAnother.has(id) && (phone === 'android' || !alike.has(id)),
  );
  return [[], ...ids.filter((id) => canStartWith(start, [id])).map((id) => [id])];
};

interface Limits {
  /** Only so many worlds, the nearest ones. */
  readonly most?: number;
  /** `meeting`: one device goes on at a time (see `resting.ts`). */
  readonly resolution?: Resolution;
  /** One in this many merges of worlds that differ to the letter is compared in full. */
  readonly sampling?: number;
}
export type Resolution = 'full' | 'meeting';
const offers: { readonly [R in Resolution]: (world: World) => readonly WorldEvent[] } = {
  full: possible,
  meeting: possibleAtMeetings,
};

/** What two things a scenario can start with together. In pairs both resolutions see the same starts. */
export const pairs = (scenario: Scenario, phone: PhoneKind): readonly (readonly ConditionId[])[] => {
  const start = scenario.start({ phone, seed: 7 });
  const ids = singles(scenario, phone).flat();
  return ids.flatMap((one, at) =>
    ids.slice(at + 1).flatMap((other) => {
      const fitting = [
        [one, other],
        [other, one],
      ].find((both) => canStartWith(start, both));
      return fitting ? [fitting] : [];
    }),
  );
};

/**
 * Walks every world that can be reached, breadth first, over interned ids; goal worlds are not left. With more than
 * one start each goes on in the worlds of those before it: where they meet, the rest was walked.
 */
export function explore(
  scenario: Scenario,
  phone: PhoneKind,
  starts: readonly (readonly ConditionId[])[] = [[]],
  { most = Number.POSITIVE_INFINITY, resolution = 'full', sampling = 16 }: Limits = {},
): Walk {
  const offered = offers[resolution];
  const started = performance.now();
  const ids = new Map<string, number>();
  const exactly = rowsOf(6);
  /** Per row of `exactly`, the world. */
  const exactIds: number[] = [];
  const numbers = new Map<unknown, number>();
  const worlds: World[] = [];
  const kin: number[] = [];
  const from: [number, WorldEvent | null][] = [];
  const next: number[][] = [];
  const disagreements: string[] = [];
  const unheard = new Map<string, string>();
  const roots: Root[] = [];
  let edges = 0;
  let merges = 0;

  const story = (world: number): string => {
    const steps: string[] = [];
    let at = world;
    for (let before = from[at]; before?.[1]; before = from[at]) {
      steps.unshift(name(before[1]));
      [at] = before;
    }
    const root = roots.find((one) => one.world === at);
    if (root && root.conditions.length > 0) steps.unshift(`with ${root.conditions.join(' and ')}`);
    return steps.join(' > ');
  };

  const numberOf = (part: unknown): number => {
    let number = numbers.get(part);
    if (number === undefined) numbers.set(part, (number = numbers.size));
    return number;
  };
  /** Parties are shared, so most worlds that are the same are so to the letter; then nothing has to be spelled out. */
  const exact = (constant: number, { laptop, phone, oldPhone, hand, service, faults, alarms }: World): number => {
    let rest = hand === 'phone' ? '' : hand;
    for (const fault of faults) rest += fault;
    for (const { party, kind } of alarms) rest += `${party}${kind}`;
    return exactly([
      constant,
      numberOf(laptop),
      numberOf(phone),
      numberOf(service),
      numberOf(oldPhone),
      rest === '' ? -1 : numberOf(rest),
    ]);
  };

  const find = (constant: number, after: World, before: number, event: WorldEvent | null): number => {
    // Of a code that was typed the time says whether it is right.
    const spelled = after.laptop.context.passcode === '' ? exact(constant, after) : null;
    const again = spelled === null ? undefined : exactIds[spelled];
    if (again !== undefined) return again;
    const key = `${constant} ${sameness(after)}`;
    const id = ids.get(key) ?? worlds.length;
    if (spelled !== null) exactIds[spelled] = id;
    if (id === worlds.length) {
      ids.set(key, id);
      from.push([before, event]);
      worlds.push(after);
      kin.push(constant);
    } else if (event && merges++ % sampling === 0) {
      const difference = disagree(worlds[id] as World, after);
      if (difference)
        disagreements.push(
          `${story(id)}\n  and ${story(before)} > ${name(event)}\n  are called the same, but ${difference}`,
        );
    }
    return id;
  };

  const constants = new Map<string, number>();
  for (const wrong of starts) {
    const begun = performance.now();
    const own = worlds.length;
    const start = startWith(scenario.start({ phone, seed: 7 }), wrong);
    // What never changes in a practice is no part of sameness, and starts differ in it.
    const never = JSON.stringify({ ...start.service, methods: [], older: undefined, locked: false, asksEarly: false });
    const constant = constants.get(never) ?? constants.size;
    constants.set(never, constant);
    const root = find(constant, createWorld(start), -1, null);
    const found = { conditions: wrong, world: root, from: own, to: own, ms: 0 };
    roots.push(found);
    for (let at = next.length; at < Math.min(worlds.length, most); at += 1) {
      const world = worlds[at] as World;
      const leads: number[] = [];
      next.push(leads);
      if (scenario.goal(world)) continue;
      for (const event of offered(world)) {
        const after = step(world, event);
        for (const { party, type } of after.ignored) {
          const title = `${party} ${type}`;
          if (!unheard.has(title)) unheard.set(title, `${story(at)} > ${name(event)}`);
        }
        leads.push(find(constant, after, at, event));
        edges += 1;
      }
    }
    found.to = worlds.length;
    found.ms = performance.now() - begun;
  }
  const idOf = (world: World, constant: number) => ids.get(`${constant} ${sameness(world)}`);
  return { roots, worlds, kin, idOf, next, edges, ms: performance.now() - started, disagreements, unheard, story };
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

/** Whether a practice is over: its goal is reached, or only others can help on. */
export const over =
  ({ goal, exits }: Pick<Scenario, 'goal' | 'exits'>) =>
  (world: World): boolean =>
    goal(world) || exits.some((exit) => exit.holds(world));

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

/** The places of all three parties that a walk visits, as `party.place`; up to a world of it. */
export function visited({ worlds }: Walk, to = worlds.length): ReadonlySet<string> {
  const places = new Set<string>();
  for (const world of worlds.slice(0, to)) {
    for (const party of ['laptop', 'phone', 'service'] as const) places.add(`${party}.${String(world[party].value)}`);
  }
  return places;
}

/** Every control that is drawn in a walk, as `device screen act`. */
export function controlsIn(walk: Walk): ReadonlySet<string> {
  const found = new Set<string>();
  const known = new Set<unknown>();
  for (const world of walk.worlds) {
    const inHand = world[world.hand];
    if (known.has(world.laptop) && known.has(inHand)) continue;
    const { laptop, phone } = viewsOf(world);
    for (const { id } of laptopControls(laptop)) found.add(`laptop ${laptop.screen} ${id}`);
    for (const { id } of phoneControls(phone)) found.add(`phone ${phone.screen} ${id}`);
    known.add(world.laptop).add(inHand);
  }
  return found;
}

/** An iPhone shows the new account without a message of its own. */
const unreachableOn: { readonly [K in PhoneKind]: readonly string[] } = { android: [], iphone: ['phone.accountAdded'] };

/** The places that a scenario does not visit although it should; or visits although it says it cannot, with a `!`. */
export function unreachedIn(walk: Walk, scenario: Scenario, phone: PhoneKind): readonly string[] {
  // What conditions lead to is another matter.
  const seen = visited(walk, walk.roots[0]?.to);
  const excused = new Set([...unreachable[scenario.id], ...unreachableOn[phone]]);
  return declared
    .filter((place) => seen.has(place) === excused.has(place))
    .map((place) => (seen.has(place) ? `!${place}` : place));
}

/** Every place that is declared, as `party.place`. */
export const declared: readonly string[] = Object.entries(machines).flatMap(([party, machine]) =>
  Object.keys(machine.states).map((place) => `${party}.${place}`),
);
