import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entries } from '../../machines/conditions/catalogue.js';
import { type Detour, detoursOf, diagnose } from '../../machines/coach/diagnose.js';
import { nextOf } from '../../machines/scenarios/demo.js';
import type { Guided } from '../../machines/scenarios/guide.js';
import { scenarios, type ScenarioId } from '../../machines/scenarios/index.js';
import { undo } from '../../machines/scenarios/memory.js';
import { act, type Run, startRun } from '../../machines/scenarios/run.js';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import { possible } from '../../machines/world/possible.js';
import { confusion } from './confusion.js';
import { allInto, isOwn, phones } from './into.js';

const ids = Object.keys(scenarios) as ScenarioId[];
const named = (run: Run) => detoursOf(run).map(({ id }) => id);

/** What is said of somebody who follows a guide to the goal; and on the way nothing may be. */
function guided(start: Run, guide: Guided): readonly Detour[] {
  let run = start;
  for (let n = 0; n < 200; n += 1) {
    expect(diagnose(run)).toBeNull();
    const { event } = nextOf(run.world, guide);
    if (!event) break;
    run = act(run, event);
  }
  expect(guide.goal(run.world)).toBe(true);
  return detoursOf(run);
}

describe('diagnosis', () => {
  it('names everybody who comes into an entry of the catalogue, and calls nothing else by its name', () => {
    const rows = confusion();
    const wrong = rows.filter(({ own, runs, named: said, id }) => !own && said[id] !== runs);
    const confused = rows.filter(({ id, named: said }) => Object.keys(said).some((other) => other !== id));
    expect({ wrong, confused }).toEqual({ wrong: [], confused: [] });
    expect(rows.filter(({ own }) => own).map(({ id }) => id)).toEqual(['E39', 'E41', 'cameraBroken']);
  });

  it('names a slip in the world that it leads to, and in none before', () => {
    const slips = entries.filter(([, entry]) => 'slip' in entry).map(([id]) => id);
    const late = slips.flatMap(allInto).filter(({ id, made }) => diagnose(made)?.id !== id);
    const early = slips.flatMap(allInto).filter(({ id, made }) => {
      const { from } = detoursOf(made)[0] ?? { from: 0 };
      const kept = decodeRun(encodeRun({ ...made, journal: made.journal.slice(0, from) }));
      return !('run' in kept) || named(kept.run).includes(id);
    });
    expect({ late, early }).toEqual({ late: [], early: [] });
  });

  it.each(ids)('says nothing where the guide of %s is followed', (scenario) => {
    for (const phone of phones) expect(guided(startRun({ scenario, phone, seed: 5 }), scenarios[scenario])).toEqual([]);
  });

  it.each(['first-setup', 'first-setup-at-home'] as const)(
    'says nothing where the phone comes first in %s',
    (scenario) => {
      const { stops, ...rest } = scenarios[scenario];
      const isFirst = ({ id }: (typeof stops)[number]) => id === 'installApp' || id === 'openApp';
      const order = [...stops.filter(isFirst), ...stops.filter((stop) => !isFirst(stop))];
      for (const phone of phones)
        expect(guided(startRun({ scenario, phone, seed: 5 }), { ...rest, stops: order })).toEqual([]);
    },
  );

  it('tells a mistake that one made from what a practice began with, and from letting somebody in', () => {
    const kinds = (id: Parameters<typeof allInto>[0]) =>
      new Set(allInto(id).map(({ made }) => detoursOf(made)[0]?.kind));
    expect(kinds('E02')).toEqual(new Set(['mistake']));
    expect(kinds('E04')).toEqual(new Set(['detour']));
    expect(kinds('E11')).toEqual(new Set(['detour']));
    const strange = allInto('E16').map(({ made }) => `${made.scenario} ${detoursOf(made)[0]?.kind}`);
    expect(new Set(strange)).toEqual(
      new Set(['unexpected-prompt mistake', 'unexpected-prompt-with-call danger', 'unexpected-call danger']),
    );
  });

  it('knows a wander by its end: back where one was', () => {
    let run = startRun({ scenario: 'first-setup', phone: 'android', seed: 5 });
    const does = (type: string) => {
      const event = possible(run.world).find((one) => one.type === 'world.person' && one.intent.type === type);
      run = act(run, event!);
    };
    for (const type of ['unlock', 'openSettings', 'goHome', 'openStore', 'goHome']) does(`person.${type}`);
    expect(detoursOf(run)).toMatchObject([{ id: null, kind: 'detour', from: 1, to: 4, device: 'phone' }]);
    expect(diagnose(run)).toBeNull();
  });

  it('says the same of any run, whether it was followed all along or is read at its end', () => {
    const ways = fc.array(fc.nat(10_000), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...phones), ways, (scenario, phone, way) => {
        let run = startRun({ scenario, phone, seed: 5 });
        for (const n of way) {
          const events = possible(run.world);
          const event = events[n % events.length];
          if (event) run = act(run, event);
          diagnose(run);
        }
        const copy = { ...run, journal: run.journal.map((entry) => ({ ...entry })) };
        expect(detoursOf(run)).toEqual(detoursOf(copy));
        const wrong = detoursOf(run).filter(({ from, to }) => from < 0 || (to !== null && to < from));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same of a run that is read back, and forgets what was undone', () => {
    for (const { made, id } of allInto('E06')) {
      const kept = decodeRun(encodeRun(made));
      expect('run' in kept && detoursOf(kept.run)).toEqual(detoursOf(made));
      expect(named(undo(made))).toEqual([]);
      expect(isOwn(id)).toBe(false);
    }
  });
});
