import type { CatalogueId } from '../conditions/catalogue.js';
import type { PhoneKind } from '../protocol/messages.js';
import type { Guide } from '../scenarios/guide.js';
import { scenarios } from '../scenarios/registry.js';
import type { Device, ScenarioId } from '../scenarios/scenario.js';
import type { World, WorldEvent } from '../world/world.js';
import { type Glance, glanceAt } from './glance.js';
import {
  type Atlas,
  beginnings,
  chainFrom,
  dearer,
  deviceOf,
  devicesOf,
  guideAt,
  type Hypothesis,
  moved,
  pictureKey,
  pruned,
  wider,
} from './hypotheses.js';

/** As many pictures as fit on a phone, and in a head. */
export const picturesAtOnce = 6;
/** So many times six pictures are shown before the whole list is. */
const pages = 2;

/**
 * What the companion does now: ask what is seen, say what is to be done, show the list of all pictures, answer from the
 * catalogue, begin at a known place because nothing fits, or nothing any more.
 */
export type Phase = 'ask' | 'do' | 'list' | 'help' | 'lost' | 'done' | 'exit';

/** What can be done for real with the companion beside it. */
export const accompanied = [
  'first-setup',
  'first-setup-at-home',
  'only-a-phone',
  'new-phone',
  'new-phone-by-call',
  'new-phone-with-pass',
  'daily-sign-in',
] as const satisfies readonly ScenarioId[];

/** Beside what, and beside which kind of phone. */
export interface Beside {
  readonly scenario: (typeof accompanied)[number];
  readonly phone: PhoneKind;
}

/** Whether a value, from an address or from memory, says beside what. */
export function isBeside(value: { readonly scenario?: unknown; readonly phone?: unknown }): value is Beside {
  const { scenario, phone } = value;
  return accompanied.some((id) => id === scenario) && (phone === 'android' || phone === 'iphone');
}

/** Whether the browser and the app share one phone: then nobody has a laptop, and nothing is scanned. */
export const isOnOnePhone = ({ scenario, phone }: Beside): boolean =>
  scenarios[scenario].start({ phone, seed: 0 }).laptop.onPhone === true;

/** What the companion knows beside somebody who does the real thing. */
export interface Companion extends Beside {
  readonly phase: Phase;
  /** The worlds that fit what was said, the likeliest first. */
  readonly set: readonly Hypothesis[];
  /** The worlds between which the next answer tells. */
  readonly pool: readonly Hypothesis[];
  /** The device that is asked about. */
  readonly device: Device;
  /** Which six pictures are shown. */
  readonly page: number;
  /** The picture that was shown as what would come, and did not. */
  readonly not: string | null;
  /** What of the catalogue explains what is seen, where it was not said before. */
  readonly tell: CatalogueId | null;
  readonly told: readonly CatalogueId[];
  /** Nothing that was thought of fitted what was seen: the set was made anew. */
  readonly surprised: boolean;
  /** Nothing was advised: it only asks. */
  readonly asks: boolean;
  /** How many times in a row nothing happened. */
  readonly stuck: number;
  /** How many times nothing fitted, since it began at a known place. */
  readonly misses: number;
}

/** What the learner answers: a picture, none of these, one of another device, or that both are at their beginning. Nothing is typed. */
export type Answer =
  | { readonly type: 'sees'; readonly key: string }
  | { readonly type: 'other' }
  | { readonly type: 'turn'; readonly device: Device }
  | { readonly type: 'again' };

/** Begins beside somebody of whom nothing is known yet. */
export function companion({ scenario, phone }: Beside): Companion {
  const set = beginnings(scenarios[scenario], phone);
  return {
    scenario,
    phone,
    phase: 'ask',
    set,
    pool: set,
    device: mostTelling(set, set[0] ? lookedAt(set[0].world) : []),
    page: 0,
    not: null,
    tell: null,
    told: [],
    surprised: false,
    asks: true,
    stuck: 0,
    misses: 0,
  };
}

/** How likely a world is beside the likeliest. */
const weight = ({ cost }: Hypothesis): number => 2 ** -cost;

interface Likely {
  readonly glance: Glance;
  readonly share: number;
}

/** What would be seen on a device in these worlds, the likeliest first. */
function glances(pool: readonly Hypothesis[], device: Device): readonly Likely[] {
  const shares = new Map<string, { glance: Glance; share: number }>();
  let whole = 0;
  for (const one of pool) {
    const glance = glanceAt(one.world, device);
    const known = shares.get(glance.key);
    whole += weight(one);
    if (known) known.share += weight(one);
    else shares.set(glance.key, { glance, share: weight(one) });
  }
  return [...shares.values()]
    .map(({ glance, share }) => ({ glance, share: share / whole }))
    .toSorted((a, b) => b.share - a.share);
}

/** How much an answer tells, in bits. */
const gain = (likely: readonly Likely[]): number =>
  likely.reduce((sum, { share }) => sum - (share > 0 ? share * Math.log2(share) : 0), 0);

/** What can be asked about without picking anything up. */
const lookedAt = (world: World): readonly Device[] => devicesOf(world).slice(0, 2);

/** The device of which it tells most what is seen there. */
function mostTelling(pool: readonly Hypothesis[], devices: readonly Device[]): Device {
  const gains = devices.map((device) => gain(glances(pool, device)));
  return devices[gains.indexOf(Math.max(...gains))] ?? 'laptop';
}

/** The other device is asked about only when its answer tells so much more. */
const worthTurning = 0.5;
/** What a device shows is known well enough to advise something. */
const sureEnough = 0.6;

/** The pictures that are shown to choose from. */
export function pictures({ pool, device, page, not }: Companion): readonly Glance[] {
  return glances(pool, device)
    .map(({ glance }) => glance)
    .filter(({ key }) => key !== not)
    .slice(page * picturesAtOnce, (page + 1) * picturesAtOnce);
}

/** What the guide says in the likeliest world. */
export const guideFor = ({ set, scenario }: Pick<Companion, 'set' | 'scenario'>): Guide | null =>
  set[0] ? guideAt(set[0].world, scenarios[scenario]) : null;

/** What is advised, as the deeds that lead to another screen. */
export const adviceOf = ({ set, scenario }: Pick<Companion, 'set' | 'scenario'>): readonly WorldEvent[] =>
  set[0] ? chainFrom(set[0].world, scenarios[scenario]) : [];

/** What the learner should see when it is done, where it is as it is thought to be: many unlikely worlds make no likely one. */
export const expected = ({ pool, device }: Companion): Glance | null =>
  pool[0] ? glanceAt(pool[0].world, device) : null;

/** Takes an answer in. */
export function answer(now: Companion, said: Answer, atlas: () => Atlas): Companion {
  const calm = { ...now, tell: null, surprised: false };
  switch (said.type) {
    case 'sees':
      return sees(calm, said.key, atlas);
    case 'other':
      return otherwise(calm);
    case 'turn':
      return { ...calm, phase: 'list', device: said.device };
    case 'again':
      return fromHome(calm, atlas());
    default:
      return said satisfies never;
  }
}

function otherwise(now: Companion): Companion {
  if (now.phase === 'do') return { ...now, phase: 'ask', page: 0, not: expected(now)?.key ?? null };
  if (now.phase === 'list') return { ...now, phase: 'help' };
  const next = { ...now, page: now.page + 1 };
  return next.page < pages && pictures(next).length > 0 ? next : { ...now, phase: 'list' };
}

function sees(now: Companion, key: string, atlas: () => Atlas): Companion {
  const { pool, device } = now;
  const fits = pool.filter(({ world }) => glanceAt(world, device).key === key);
  if (fits.length === 0) {
    const near = wider(pool).filter(({ world }) => glanceAt(world, device).key === key);
    const anew = near.length > 0 ? pruned(near) : found(atlas(), now, key);
    return decide({ ...now, surprised: true, misses: now.misses + 1 }, anew);
  }
  return decide({ ...now, stuck: stuckAfter(now, key) }, pruned(fits));
}

/** Who sees what was there before the advice, and not what would come of it, did something in vain. A question alone changes nothing. */
function stuckAfter(now: Companion, key: string): number {
  const { set, device, stuck, asks } = now;
  if (asks || !set[0]) return stuck;
  const stands = key === glanceAt(set[0].world, device).key && key !== expected(now)?.key;
  return stands ? stuck + 1 : 0;
}

/** Worlds that show a picture that nobody thought of; the likeliest are those in which the other device is as it was thought. */
function found(atlas: Atlas, { device, pool, set }: Companion, key: string): readonly Hypothesis[] {
  const before = set[0] ?? pool[0];
  const rest = before ? devicesOf(before.world).filter((other) => other !== device) : [];
  const thought = rest.map((other) => new Map(glances(pool, other).map(({ glance, share }) => [glance.key, share])));
  const unlikely = (one: Hypothesis): number =>
    rest.reduce((sum, other, place) => {
      const share = thought[place]?.get(glanceAt(one.world, other).key) ?? 0;
      return sum + Math.min(farthest, -Math.log2(Math.max(share, Number.EPSILON)));
    }, 0);
  const all = atlas.get(pictureKey(device, key)) ?? [];
  return pruned(all.map((one) => dearer(one, unlikely(one))));
}

/** However unlikely something was thought, it can be seen. */
const farthest = 6;
/** Who did something so many times, and nothing came of it, is asked what else is to be seen. */
const doubtful = 2;
/** After so many nothing that was thought can be right. */
const hopeless = 4;
/** After so many surprises it is better to begin at a known place. */
const tooMany = 3;

/** The next question, or the next advice. */
function decide(now: Companion, set: readonly Hypothesis[]): Companion {
  const [best] = set;
  const lost: Companion = { ...now, phase: 'lost', set, pool: set, page: 0, not: null, stuck: 0 };
  if (!best || now.stuck >= hopeless || now.misses >= tooMany) return lost;
  const { scenario, told } = now;
  const news = best.cause !== null && !told.includes(best.cause) ? best.cause : null;
  const base = {
    ...now,
    set,
    pool: set,
    page: 0,
    not: null,
    tell: news,
    told: news ? [...told, news] : told,
  };
  if (scenarios[scenario].goal(best.world)) return { ...base, phase: 'done' };
  const devices = lookedAt(best.world);
  const unsure = devices.some((device) => (glances(set, device)[0]?.share ?? 0) < sureEnough);
  if (unsure) return { ...base, phase: 'ask', asks: true, device: mostTelling(set, devices) };
  if (guideAt(best.world, scenarios[scenario]).exit) return { ...base, phase: 'exit' };
  const chain = adviceOf(base);
  const [first] = chain;
  if (!first) return lost;
  const pool = moved(set, chain, scenarios[scenario]);
  const device = deviceOf(best.world, first);
  const other = devicesOf(best.world).find((one) => one !== device);
  if (now.stuck === doubtful && other) {
    const { key } = glanceAt(best.world, device);
    const near = wider(set).filter(({ world }) => glanceAt(world, device).key === key);
    return { ...base, phase: 'ask', asks: true, device: other, pool: near, stuck: now.stuck + 1 };
  }
  const turns = other && gain(glances(pool, other)) > gain(glances(pool, device)) + worthTurning;
  return { ...base, phase: 'do', asks: false, pool, device: turns ? other : device };
}

/** Both devices are where one begins: home on the phone, and a new tab on the laptop. What is seen from there on tells the rest. */
function fromHome(now: Companion, atlas: Atlas): Companion {
  const all = [...atlas.values()].flat();
  return decide(
    { ...now, stuck: 0, misses: 0 },
    pruned(all.filter(({ world }) => world[world.hand]?.value === 'home' && world.laptop.value === 'newTab')),
  );
}

/** Every picture of a device that can come in this practice: as they come on the way, or nearest to the one that was thought first. */
export function allPictures(atlas: Atlas, device: Device, thought?: string): readonly Glance[] {
  const start = `${device} `;
  const all = [...atlas]
    .filter(([picture]) => picture.startsWith(start))
    .flatMap(([, [one]]) => (one ? [glanceAt(one.world, device)] : []));
  const here = all.findIndex(({ key }) => key === thought);
  const far = new Map(all.map(({ key }, place) => [key, Math.abs(place - here)]));
  return all.toSorted((a, b) => (far.get(a.key) ?? 0) - (far.get(b.key) ?? 0));
}
