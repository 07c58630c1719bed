import { describe, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { scenarios, type ScenarioId } from '../../machines/scenarios/index.js';
import { decodeRun } from '../../machines/scenarios/memory.js';
import { startRun } from '../../machines/scenarios/run.js';
import { startOf } from '../../src/player/exercises.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { practised } from '../../src/player/practised.js';

describe('what went wrong in a practice', () => {
  it('is what it began with, and not a place or a day', () => {
    const start = { scenario: 'daily-sign-in', phone: 'android', seed: 5 } as const;
    expect(practised(startRun({ ...start, conditions: ['clockWrong', 'offline'] }))).toEqual(['E12', 'E27']);
    expect(practised(startRun({ ...start, conditions: ['atSchool', 'beforeDate'] }))).toEqual([]);
  });

  it.each(['E02', 'E04', 'E06', 'E36'] as const)('is the slip that the practice of %s is about', (id) => {
    const kept = decodeRun(startOf(id, 'android', usualSchool).journal ?? '');
    expect('run' in kept && practised(kept.run)).toEqual([id]);
  });

  it.each(Object.keys(scenarios) as ScenarioId[])('is nothing where the guide of %s is followed', (scenario) => {
    const last = demo({ scenario, phone: 'android', seed: 5 }).at(-1);
    expect(last && practised(last.run)).toEqual([]);
  });
});
