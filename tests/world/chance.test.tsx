import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import { canStartWith, type ConditionId, conditions } from '../../machines/conditions/condition.js';
import { demo } from '../../machines/scenarios/demo.js';
import { type ScenarioId, scenarios } from '../../machines/scenarios/index.js';
import { act, type Run, seeds, startRun } from '../../machines/scenarios/run.js';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import { possible } from '../../machines/world/possible.js';
import { viewsOf } from '../../machines/world/views.js';
import type { Start } from '../../machines/world/start.js';
import type { World, WorldEvent } from '../../machines/world/world.js';
import { Laptop } from '../../src/devices/laptop.js';
import { laterScreens } from '../../src/devices/later-screens.js';
import { Phone } from '../../src/devices/phone.js';
import { nothingLit } from '../../src/parts/pointing.js';
import { later } from '../../src/strings/nl/later.js';
import { practice } from '../../src/strings/nl/practice.js';
import { withLater } from '../../src/strings/with-later.js';
import { nameOf } from '../screens/reachable-views.js';

/** Stories are of any length up to this; so many of them come to a million steps. */
const longest = 600;
const stories = 4_000;
const million = 1_000_000;

const ids = Object.keys(scenarios) as ScenarioId[];
const wrongs = Object.keys(conditions) as ConditionId[];
/** What somebody could type who takes the practice for the real thing. */
const ofTheirOwn = [
  'jan@school.nl',
  'https://school.nl/inloggen',
  '+31 6 12 34 56 78',
  'otpauth://totp/Jan?secret=JBSWY3',
];

const story = fc.record({
  scenario: fc.constantFrom(...ids),
  phone: fc.constantFrom('android' as const, 'iphone' as const),
  seed: fc.constantFrom(0, 7, seeds - 1),
  wrong: fc.uniqueArray(fc.constantFrom(...wrongs), { maxLength: 3 }),
  /** How far the guide is followed before chance takes over. */
  led: fc.nat(60),
  chances: fc.array(fc.nat(0xffff), { maxLength: longest, size: 'max' }),
});

/** Those of a list that can be true together, one after the other. */
function fitting(start: Start, wrong: readonly ConditionId[]): readonly ConditionId[] {
  const all: ConditionId[] = [];
  for (const one of wrong) if (canStartWith(start, [...all, one])) all.push(one);
  return all;
}

const led = new Map<string, readonly WorldEvent[]>();
function followed(scenario: ScenarioId, phone: Run['phone'], seed: number): readonly WorldEvent[] {
  const key = `${scenario} ${phone} ${seed}`;
  let events = led.get(key);
  if (!events) led.set(key, (events = demo({ scenario, phone, seed }).flatMap(({ event }) => event ?? [])));
  return events;
}

/** What the guide reads somewhere else is on no screen where something is wrong; of another text a journal keeps the class only. */
const canType = (run: Run, event: WorldEvent): boolean =>
  event.type !== 'world.person' ||
  !('text' in event.intent) ||
  possible(run.world).some((one) => isDeepStrictEqual(one, event));

/** What chance does: mostly a try, sometimes a text of somebody's own, sometimes nothing but time. */
function chosen(run: Run, chance: number): WorldEvent {
  const events = possible(run.world);
  const event = events[chance % Math.max(events.length, 1)];
  const kind = chance >> 12;
  if (!event || kind === 0) return { type: 'world.elapse', ms: (chance & 0xff) * 100 };
  if (event.type === 'world.person' && 'text' in event.intent && kind <= ofTheirOwn.length)
    return { ...event, intent: { ...event.intent, text: ofTheirOwn[kind - 1] ?? '' } } as WorldEvent;
  return event;
}

const { laptop, phone: ofPhone } = withLater(practice, later);
const still = { addresses: 'fictional', pointing: nothingLit, onIntent: () => {} } as const;
const looked = new Set<string>();
const seen = new Set<string>();
/** Equal snapshots are one object, and no clock changes what the laptop shows. */
const seenLaptops = new WeakSet<object>();

/** An address that is not plainly fictional, or the telephone number: fewer of its digits stand in a journal by chance. */
const real =
  /@(?!voorbeeldschool\.example|muziekles\.example)[\w.]+\w|:\/\/(?!\w+\.voorbeeldschool\.example)|otpauth|\+31|12 ?34 ?56 ?78/;

/** What is wrong with what a device shows, or nothing. */
function wrongWith(view: LaptopView | PhoneView, name: string, draw: () => ReactNode): string | null {
  const text = JSON.stringify(view);
  if (seen.has(text)) return null;
  if (real.test(text)) return `${text} shows what looks real`;
  const kind = `${name} ${nameOf(view)}`;
  if (!looked.has(kind) && !renderToStaticMarkup(draw()).includes('class="band'))
    return `${kind} shows no practice band`;
  looked.add(kind);
  seen.add(text);
  return null;
}

function look(world: World): string | null {
  const { laptop: left, phone: right } = viewsOf(world);
  const onPhone = () => <Phone view={right} strings={ofPhone} {...still} />;
  if (seenLaptops.has(world.laptop)) return wrongWith(right, right.kind, onPhone);
  seenLaptops.add(world.laptop);
  return (
    wrongWith(left, 'laptop', () => <Laptop view={left} strings={laptop} {...still} />) ??
    wrongWith(right, right.kind, onPhone)
  );
}

beforeAll(() => laterScreens.load());

/** In milliseconds: a million steps take a fast core half a minute, and a busy one several. */
const patience = 400_000;

it('whatever happens for a million steps: nothing breaks, it always says that it is practice, and the journal tells it all', {
  timeout: patience,
}, () => {
  let done = 0;
  fc.assert(
    fc.property(story, ({ scenario, phone, seed, wrong, led, chances }) => {
      done += chances.length;
      const start = scenarios[scenario].start({ phone, seed });
      let run = startRun({ scenario, phone, seed, conditions: fitting(start, wrong) });
      for (const event of followed(scenario, phone, seed).slice(0, led)) {
        if (canType(run, event)) run = act(run, event);
      }
      for (const chance of chances) {
        run = act(run, chosen(run, chance));
        const amiss = look(run.world);
        // A million assertions that hold would take longer than what they are about.
        if (amiss !== null) throw new Error(amiss);
      }
      // The time after the last thing that was done is written with the next.
      for (const event of possible(run.world).slice(0, 1)) run = act(run, event);
      const text = encodeRun(run);
      expect(text).not.toMatch(real);
      const told = decodeRun(text);
      expect('run' in told && JSON.stringify(told.run.world)).toBe(JSON.stringify(run.world));
    }),
    { numRuns: stories },
  );
  expect(done).toBeGreaterThan(million);
});
