import fc from 'fast-check';
import { modelVersion } from '../../machines/scenarios/model-version.js';
import { writeCode } from '../../machines/scenarios/code-signs.js';
import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import type { Pieces } from '../../machines/scenarios/fold.js';
import { helpCodeOf, readHelpCode } from '../../machines/scenarios/help-code.js';
import { addScenario } from '../../machines/scenarios/registry.js';
import { scenarios, type ScenarioId } from '../../machines/scenarios/index.js';
import { act, type Run, startRun } from '../../machines/scenarios/run.js';
import { possible } from '../../machines/world/possible.js';
import { sameness } from '../../machines/world/sameness.js';

function whole<T>(pieces: Pieces<T>): T {
  let piece = pieces.next();
  while (!piece.done) piece = pieces.next();
  return piece.value;
}
const codeOf = (run: Run): string | null => whole(helpCodeOf(run));
const ids = Object.keys(scenarios) as ScenarioId[];

/** A run in which things are done by chance: each number chooses among what is possible. */
const wandered = (run: Run, choices: readonly number[]): Run =>
  choices.reduce((now, choice) => {
    const all = possible(now.world);
    const event = all[choice % all.length];
    return event ? act(now, event) : now;
  }, run);

const runs = fc
  .record({
    scenario: fc.constantFrom(...ids),
    phone: fc.constantFrom('android' as const, 'iphone' as const),
    choices: fc.array(fc.nat(1_000), { maxLength: 40 }),
  })
  .map(({ scenario, phone, choices }) => wandered(startRun({ scenario, phone, seed: 7 }), choices));

// Other files go over all scenarios.
afterAll(() => Reflect.deleteProperty(scenarios, 'help-code-own'));

describe('a help code', () => {
  it.each(ids)('has at most eight signs for who follows the guide of %s, wherever they are', (scenario) => {
    const frames = demo({ scenario, phone: 'android', seed: 7 });
    for (const { run } of frames.filter((_, place) => place % 5 === 0 || place === frames.length - 1)) {
      const code = codeOf(run) ?? '';
      expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{1,4}$/);
      expect(sameness(readHelpCode(code, 9)!.world)).toBe(sameness(run.world));
    }
  });

  it('opens the same place whatever was done, or is not given', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const code = codeOf(run);
        if (code === null) return;
        expect(code.length).toBeLessThanOrEqual(50);
        const there = readHelpCode(code, 9);
        expect(there && sameness(there.world)).toBe(sameness(run.world));
        expect(there).toMatchObject({ scenario: run.scenario, phone: run.phone, seed: 9 });
      }),
      { numRuns: 60 },
    );
  });

  it('is given to nearly everybody who wanders', () => {
    const some = fc.sample(runs, { numRuns: 60, seed: 1 });
    expect(some.filter((run) => codeOf(run) === null).length).toBeLessThan(6);
  });

  it('keeps what was wrong at the start, and what the school decided', () => {
    const conditions = ['notificationsOff', 'cameraOff'] as const;
    const policy = { promptSeconds: 90, withoutCodes: true };
    const run = startRun({ scenario: 'first-setup', phone: 'iphone', seed: 7, conditions, policy });
    expect(readHelpCode(codeOf(run)!, 9)).toMatchObject({ conditions, policy, phone: 'iphone' });
  });

  it('is read as it was heard: in small letters, with spaces, an O for a nought', () => {
    const { run } = demo({ scenario: 'first-setup', phone: 'android', seed: 7 })[20]!;
    const code = codeOf(run)!;
    const heard = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(sameness(readHelpCode(heard, 9)!.world)).toBe(sameness(run.world));
  });

  it('is refused when one sign of it was heard wrong', () => {
    const { run } = demo({ scenario: 'first-setup', phone: 'android', seed: 7 })[20]!;
    const code = codeOf(run)!.replaceAll('-', '');
    const wrong = Array.from(code).flatMap((sign, at) =>
      Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ').flatMap((other) =>
        other === sign ? [] : [code.slice(0, at) + other + code.slice(at + 1)],
      ),
    );
    const read = wrong.filter((one) => readHelpCode(one, 9) !== null);
    expect(read.length / wrong.length).toBeLessThan(0.01);
  });

  it('is never made of what somebody types by chance, and nothing that is typed makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (typed) => {
        expect(() => readHelpCode(typed, 9)).not.toThrow();
      }),
    );
    for (const typed of ['', '-', '00', 'HELP', 'ik weet het niet', 'A'.repeat(500)])
      expect(readHelpCode(typed, 9)).toBeNull();
  });

  it('that has the right check and says nonsense is refused, or opens a practice that goes on', () => {
    const numbers = fc.array(fc.tuple(fc.nat(62), fc.constant(63)), { maxLength: 60 });
    fc.assert(
      fc.property(numbers, (parts) => {
        const run = readHelpCode(writeCode(parts, modelVersion), 9);
        return run === null || possible(run.world).length > 0;
      }),
      { numRuns: 3_000 },
    );
    // The shortest of them has nothing behind its check.
    expect(readHelpCode(writeCode([], modelVersion), 9)).toBeNull();
  });

  it('is not given for a scenario that only the host knows', () => {
    const own = addScenario({ ...scenarios['first-setup'], id: 'help-code-own' } as never);
    expect(codeOf(startRun({ scenario: own, phone: 'android', seed: 7 }))).toBeNull();
  });
});
