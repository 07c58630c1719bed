import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { assess } from '../../machines/coach/assess.js';
import { act, type Run, type ScenarioId, scenarios, startRun } from '../../machines/scenarios/index.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { possible } from '../../machines/world/possible.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { begun, heard } from '../../src/lms/attempt.js';
import { cmi5 } from '../../src/lms/cmi5.js';
import { postMessage } from '../../src/lms/post-message.js';
import type { Reporter } from '../../src/lms/reporter.js';
import { scorm12 } from '../../src/lms/scorm12.js';
import { scorm2004 } from '../../src/lms/scorm2004.js';
import type { PracticeEvent } from '../../src/player/events.js';
import { lesson } from './attempts.js';
import { actor, lrs } from './lrs.js';
import { moodle } from './moodle.js';

/** What somebody could type who forgets that this is a practice. */
const secrets = fc.oneof(
  fc.constantFrom('jansje@echteschool.nl', 'Jansje Pietersen', '0612345678', '+31 6 12 34 56 78', 'hunter2-Geheim'),
  fc.integer({ min: 100_000, max: 999_999 }).map(String),
);
const ids = Object.keys(scenarios) as ScenarioId[];

/** A run in which somebody does whatever can be done, and types what they like wherever they can. */
function wander(scenario: ScenarioId, seed: number, choices: readonly number[], typed: readonly string[]): Run {
  let run = startRun({ scenario, phone: seed % 2 ? 'iphone' : 'android', seed });
  for (const [place, choice] of choices.entries()) {
    const all = possible(run.world);
    const event = all[choice % all.length];
    if (!event) break;
    const types = event.type === 'world.person' && 'text' in event.intent;
    const mine = types ? { ...event, intent: { ...event.intent, text: typed[place % typed.length] } } : event;
    // Also one that a field refuses, and then what it takes.
    run = act(act(run, mine as WorldEvent), event);
  }
  return run;
}

const runs = fc
  .record({
    scenario: fc.constantFrom(...ids),
    seed: fc.nat(9_999),
    choices: fc.array(fc.nat(1_000), { minLength: 5, maxLength: 60 }),
    typed: fc.array(secrets, { minLength: 1, maxLength: 5 }),
  })
  .map(({ scenario, seed, choices, typed }) => ({ scenario, typed, run: wander(scenario, seed, choices, typed) }));

describe('nothing that somebody typed is reported', () => {
  let records: Awaited<ReturnType<typeof lrs>>;
  beforeAll(async () => {
    records = await lrs();
  });
  afterAll(() => records?.close());

  /** All that each way of reporting says of an attempt, as one text. */
  async function saidOf(event: PracticeEvent, scenario: ScenarioId): Promise<string> {
    const attempt = heard(begun(''), event, { ...lesson, scenario });
    const [old, newer] = [
      moodle('1.2', { stored: new Map([['cmi.core.student_name', 'Learner, Ada']]) }),
      moodle('2004', { stored: new Map([['cmi.learner_name', 'Learner, Ada']]) }),
    ];
    const posted: unknown[] = [];
    const parent = { postMessage: (message: unknown) => posted.push(message) } as unknown as Window;
    const all: readonly Reporter[] = [
      scorm12(old.api),
      scorm2004(newer.api),
      cmi5(lesson, { query: records.launch() }),
      postMessage({ parent, query: '?origin=https://school.example', root: null }),
    ];
    const from = records.statements.length;
    for (const reporter of all) {
      expect(await reporter.open()).not.toBeNull();
      reporter.hear?.(event, begun(''), attempt);
      reporter.report(attempt);
      reporter.close('done', attempt);
    }
    await vi.waitFor(() => expect(records.verbs().at(-1)).toBe('terminated'));
    const statements = records.statements.slice(from).map(({ actor: _, ...said }) => said);
    expect([...old.refusals, ...newer.refusals, ...records.refusals]).toEqual([]);
    expect(posted.length).toBeGreaterThan(0);
    const said = JSON.stringify([old.calls, newer.calls, statements, [...records.documents], posted]);
    // Names and times of statements are digits that nobody typed.
    return said.replaceAll(/[\da-f]{8}(-[\da-f]{4,12}){4}|\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '');
  }

  it('nor who somebody is: no code, telephone number, address or name, after whatever was done', () =>
    fc.assert(
      fc.asyncProperty(runs, async ({ scenario, typed, run }) => {
        const event = { type: 'completed', journal: encodeRun(run), assessment: assess(run) } as const;
        const said = await saidOf(event, scenario);
        // What is fictional, and the words of the search in the store, nobody has to hide.
        for (const secret of typed) expect(said).not.toContain(secret);
        expect(said).not.toMatch(/learner, ada|@/i);
        expect(said).not.toContain(actor.account.name);
      }),
      // Always the same runs: six digits can stand in what is said by chance, once in some hundred times.
      { numRuns: 15, seed: 2 },
    ));
});
