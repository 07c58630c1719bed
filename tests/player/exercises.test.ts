import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseList } from '../../machines/cases/cases.js';
import { catalogue, entries, type Entry } from '../../machines/conditions/catalogue.js';
import { guide, type ScenarioId, scenarios } from '../../machines/scenarios/index.js';
import { beginWith } from '../../machines/scenarios/lead-in.js';
import { beginsWithSlip, slipIds } from '../../machines/conditions/slips.js';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import { act, type Run, startRun } from '../../machines/scenarios/run.js';
import { viewsOf } from '../../machines/world/views.js';
import { waiting } from '../../machines/world/waiting.js';
import { begin } from '../../src/player/begin.js';
import { fits, fromGuide, more, startOf } from '../../src/player/exercises.js';
import { inSchool } from '../../src/player/school.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { choiceOf, scenarioOf } from '../../src/site/choices.js';

const kinds = ['android', 'iphone'] as const;
const exercises = [...fromGuide, ...more].flatMap((id) =>
  kinds.filter((phone) => fits(id, phone, usualSchool)).map((phone) => ({ id, phone })),
);

function begun({ id, phone }: (typeof exercises)[number]): Run {
  const { slip, ...practice } = startOf(id, usualSchool);
  const start = { ...practice, phone, seed: 5 };
  return slip ? beginWith(start, slip) : startRun(start);
}

describe.each(exercises)('the practice of $id on $phone', (exercise) => {
  it('is led by the guide to the goal, or to help', () => {
    let run = begun(exercise);
    for (let n = 0; n < 80; n += 1) {
      const { stop, exit, event } = guide(run.world, scenarios[run.scenario]);
      if (!stop || exit) return;
      const runs = waiting(run.world).progressIn !== null;
      expect(runs || event, `no next step at stop ${stop.step}`).toBeTruthy();
      run = act(run, runs || !event ? { type: 'world.wait' } : event);
    }
    expect.fail('the guide goes round in circles');
  });
});

it.each([
  ['E02', 'laptop', 'newTab'],
  ['E04', 'phone', 'cameraApp'],
  ['E06', 'phone', 'personalSignIn'],
  ['E36', 'phone', 'fakeApp'],
  ['E35', 'phone', 'otherApp'],
  ['E51', 'laptop', 'password'],
] as const)('%s begins where it just went wrong', (id, device, screen) => {
  expect(viewsOf(begun({ id, phone: 'android' }).world)[device].screen).toBe(screen);
});

it.each(slipIds)('a practice can begin with %s exactly where the catalogue has it', (id) => {
  const ids = Object.keys(scenarios) as ScenarioId[];
  expect(ids.filter((scenario) => beginsWithSlip(id, scenario, []))).toEqual([...catalogue[id].in].toSorted());
});

it('everything that can be wrong at the start is an exercise, and nothing is one that is not practised', () => {
  const starts = entries.flatMap(([id, entry]) => ('start' in entry && 'in' in entry ? [id] : []));
  const ids = new Set<string>([...fromGuide, ...more]);
  expect(starts.filter((id) => !ids.has(id))).toEqual([]);
  expect([...fromGuide, ...more].filter((id) => !('in' in (catalogue[id] as Entry)))).toEqual([]);
});

const everywhere = { ...usualSchool, everywhere: true };

/** An exercise as the site starts it: what was chosen goes through the address, and the school has its say. */
function started({ id, phone }: (typeof exercises)[number], rules: typeof everywhere) {
  const { slip, ...start } = startOf(id, rules);
  const choice = choiceOf(start.scenario, start.conditions);
  const asked = { ...(choice ? scenarioOf(choice) : start), phone };
  const practice = inSchool({ ...asked, named: asked }, rules);
  const drawn = { ...practice, seed: 5, policy: rules.policy };
  const kept = slip && ({ run: beginWith(drawn, slip), shared: false } as const);
  return { start, practice: begin({ ...drawn, kept }) };
}

describe.each([
  ['outside the network of the school', usualSchool],
  ['everywhere', everywhere],
] as const)('where the app is asked %s', (_, rules) => {
  const here = exercises.filter(({ id, phone }) => fits(id, phone, rules));

  it.each(here)('$id begins on $phone, and where it should', (exercise) => {
    const { start, practice } = started(exercise, rules);
    const { problem, run } = practice;
    expect(problem).toBeNull();
    expect(run.conditions).toEqual(start.conditions);
    expect(run.scenario).toBe(start.scenario);
    expect(rules.everywhere && run.scenario === 'first-setup').toBe(false);
    expect(run.journal.length > 0).toBe('slip' in catalogue[exercise.id]);
  });
});

it('what can only go wrong where nobody is asked is no exercise where everybody is', () => {
  const gone = exercises.filter(({ id, phone }) => phone === 'android' && !fits(id, phone, everywhere));
  expect(gone.map(({ id }) => id).sort()).toEqual(['E23', 'E40']);
});

it('what goes wrong with the digits of the app is no exercise where they are not accepted', () => {
  const rules = { ...usualSchool, policy: { withoutCodes: true } };
  const gone = exercises.filter(({ id, phone }) => phone === 'iphone' && !fits(id, phone, rules));
  expect(gone.map(({ id }) => id).sort()).toEqual(['E27', 'E28']);
});

it('a slip is prepared with what the school decides', () => {
  const policy = { promptSeconds: 120 };
  const run = beginWith({ scenario: 'first-setup', phone: 'android', seed: 5, policy }, 'E02');
  expect(decodeRun(encodeRun(run))).toMatchObject({ run: { policy, journal: run.journal } });
});

describe.each(['notOffered', 'ofSomebodyElse'] as const)('an address that asks for %s', (condition) => {
  it('is practised on the network of the school, also where the app is asked everywhere', () => {
    const asked = { scenario: 'first-setup', conditions: [condition], phone: 'android' } as const;
    const { scenario, conditions } = inSchool({ ...asked, named: asked }, everywhere);
    expect({ scenario, conditions }).toEqual({ scenario: 'first-setup', conditions: [condition] });
  });
});

it('the documentation names what begins on the network of a school also where the app is asked everywhere', () => {
  const told = readFileSync('docs/profile.md', 'utf8');
  // Whoever is set up already is asked nothing new there.
  const atSchool = (id: ScenarioId) => {
    const start = scenarios[id].start({ phone: 'android', seed: 5 });
    return start.service.network === 'school' && start.service.methods.length === 0;
  };
  const begins = (id: ScenarioId) => {
    const asked = { scenario: id, conditions: [], phone: 'android' } as const;
    return inSchool({ ...asked, named: asked }, everywhere).scenario;
  };
  const ids = Object.keys(scenarios) as ScenarioId[];
  const inCases = caseList.map(({ scenario }) => scenario).filter(atSchool);
  const names = [...new Set([...ids.filter((id) => atSchool(begins(id))), ...inCases])];
  expect(names).toEqual(['cannot-scan', 'first-setup']);
  for (const name of names) expect(told).toContain(`\`${name}\``);
});

it('a journal goes on as it was begun, also where the app is asked everywhere by now', () => {
  const asked = { scenario: 'first-setup', conditions: [], phone: 'android' } as const;
  const kept = { run: beginWith({ ...asked, seed: 5 }, 'E02'), shared: false } as const;
  const practice = inSchool({ ...asked, named: asked }, everywhere, kept);
  const { problem, run } = begin({ ...practice, kept, seed: 5 });
  expect(problem).toBeNull();
  expect(run.scenario).toBe('first-setup');
  expect(inSchool({ ...asked, named: asked }, everywhere).named.scenario).toBe('first-setup-at-home');
});
