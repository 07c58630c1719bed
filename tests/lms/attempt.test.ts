import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/coach/assess.js';
import { nextOf } from '../../machines/scenarios/demo.js';
import { act, scenarios, startRun } from '../../machines/scenarios/index.js';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import { journalIn, keptOf } from '../../src/lms/answer.js';
import { begun, heard, scoreOf } from '../../src/lms/attempt.js';
import { beat, beatMs, noTime } from '../../src/lms/clock.js';
import { lesson, told } from './attempts.js';

const { underWay, completed } = told();
const goals = (...help: readonly ('none' | 'nudge' | 'pointed' | 'played')[]) =>
  help.map((one) => ({ id: 'typeNumber' as const, reached: true, entry: 0, help: one }));
const detour = { id: 'E06', kind: 'mistake', from: 0, to: 1, device: 'phone', screen: 'x', control: null } as const;

describe('the score of a run', () => {
  it.each([
    ['watch', null],
    ['together', null],
    ['hint', 100],
    ['test', 100],
  ] as const)('in the position %s is %s for all goals', (coach, score) => {
    expect(scoreOf({ goals: goals('none', 'none'), detours: [] }, coach)).toBe(score);
  });

  it('loses five for each mistake of the catalogue, also where somebody was let in, and nothing for a detour', () => {
    const detours = [
      detour,
      { ...detour, kind: 'danger' },
      { ...detour, kind: 'detour' },
      { ...detour, id: null, kind: 'mistake' },
    ] as const;
    expect(scoreOf({ goals: goals('none'), detours }, 'test')).toBe(90);
  });

  it('loses nothing for the slip that the lesson begins with, and five where it is made once more', () => {
    const detours = [detour, { ...detour, from: 3 }];
    expect(scoreOf({ goals: goals('none'), detours: [detour] }, 'test', 'E06')).toBe(100);
    expect(scoreOf({ goals: goals('none'), detours }, 'test', 'E06')).toBe(95);
    expect(scoreOf({ goals: goals('none'), detours }, 'test', 'E02')).toBe(90);
  });

  it('loses the share of a goal that was not reached', () => {
    const some = [...goals('none', 'none', 'none'), { ...goals('none')[0]!, reached: false }];
    expect(scoreOf({ goals: some, detours: [] }, 'test')).toBe(75);
  });

  it('counts what was reached with as much help as the lesson gives, and not with more', () => {
    const some = { goals: goals('none', 'nudge', 'pointed', 'played'), detours: [] };
    expect(scoreOf(some, 'hint')).toBe(50);
    expect(scoreOf(some, 'test')).toBe(25);
  });

  it('is never less than nothing', () => {
    expect(scoreOf({ goals: goals('none'), detours: Array.from({ length: 30 }, () => detour) }, 'test')).toBe(0);
  });
});

it('an attempt is of the practice that it began with: a school can have that elsewhere than the lesson says', () => {
  const { underWay, completed } = told('first-setup-at-home');
  const ready = heard(begun(''), { type: 'ready', journal: underWay.journal }, lesson);
  const half = heard(ready, underWay, lesson);
  expect(half.progress).toBe(0.3);
  expect(heard(half, completed, lesson)).toMatchObject({ completed: true, score: 100 });
  expect(heard(half, told('daily-sign-in').completed, lesson)).toBe(half);
});

describe('an attempt', () => {
  const half = heard(begun(''), underWay, lesson);
  const done = heard(half, completed, lesson);

  it('follows the practice, and is over at its goal', () => {
    expect(half).toMatchObject({
      journal: underWay.journal,
      progress: 0.3,
      completed: false,
      passed: null,
      score: null,
    });
    expect(done).toMatchObject({ journal: completed.journal, progress: 1, completed: true, passed: true, score: 100 });
    expect(done.goals.map(({ id }) => id)).toEqual(completed.assessment.goals.map(({ id }) => id));
  });

  it('passes nobody where nothing is asked, or where the coach leads', () => {
    const { pass: _, ...asksNothing } = lesson;
    expect(heard(half, completed, asksNothing)).toMatchObject({ passed: null, score: 100 });
    expect(heard(half, completed, { ...lesson, coach: 'together' })).toMatchObject({ passed: null, score: null });
  });

  it('is not passed by who let somebody else in, whatever the score', () => {
    const prompt = told('unexpected-prompt');
    const letIn = prompt.completed.assessment.goals.map((goal) =>
      goal.id === 'nobodyLetIn' ? { ...goal, reached: false } : goal,
    );
    const event = { ...prompt.completed, assessment: { ...prompt.completed.assessment, goals: letIn } };
    const asked = { ...lesson, scenario: 'unexpected-prompt', pass: 50 } as const;
    const attempt = heard(begun(''), event, asked);
    expect(attempt.score).toBeGreaterThan(50);
    expect(attempt.passed).toBe(false);
    expect(heard(begun(''), prompt.completed, asked).passed).toBe(true);
  });

  it('keeps its result when it is begun again, and takes a better one', () => {
    const worse = { ...completed, assessment: { ...completed.assessment, detours: [detour] } };
    const first = heard(half, worse, lesson);
    expect(first.score).toBe(95);
    expect(heard(first, underWay, lesson)).toBe(first);
    expect(heard(first, completed, lesson).score).toBe(100);
    expect(heard(done, worse, lesson)).toBe(done);
  });

  it('knows nothing of another practice that is chosen at the finish', () => {
    const other = told('daily-sign-in');
    expect(heard(half, other.underWay, lesson)).toBe(half);
    expect(heard(half, other.completed, lesson)).toBe(half);
  });

  it('is over without a score where the run could not be assessed', () => {
    const blind = heard(half, { ...completed, assessment: null }, lesson);
    expect(blind).toMatchObject({ completed: true, score: null, passed: null });
  });
});

describe('a goal of an attempt', () => {
  const goals = [
    { id: 'nobodyLetIn', reached: true, entry: null, help: 'none' },
    { id: 'signIn', reached: true, entry: 3, help: 'none' },
    { id: 'typeNumber', reached: true, entry: 9, help: 'pointed' },
  ] as const;
  const toldOf = (detours: readonly object[], coach: 'hint' | 'together') => {
    const event = { ...completed, assessment: { ...completed.assessment, goals, detours } } as typeof completed;
    return heard(begun(''), event, { ...lesson, coach }).goals;
  };

  it('says what went wrong on the way to it, and not what only took time', () => {
    const detours = [
      { ...detour, from: 1 },
      { ...detour, id: 'E14', from: 4 },
      { ...detour, id: 'E14', from: 8 },
      { ...detour, id: 'E12', from: 5, kind: 'detour' },
      { ...detour, id: 'E16', from: 2, kind: 'danger' },
      { ...detour, id: 'E09', from: 10 },
    ];
    expect(toldOf(detours, 'hint').map(({ id, mistakes }) => [id, mistakes])).toEqual([
      ['nobodyLetIn', ['E16']],
      ['signIn', ['E06']],
      ['typeNumber', ['E14', 'E14', 'E09']],
    ]);
  });

  it('counts where it was reached with the help that the lesson gives', () => {
    expect(toldOf([], 'hint').map(({ counts }) => counts)).toEqual([true, true, false]);
    expect(toldOf([], 'together').map(({ counts }) => counts)).toEqual([true, true, true]);
  });
});

it('help that was used stays with what was done, also when the lesson is closed after it and opened again', () => {
  let run = startRun({ scenario: 'first-setup', phone: 'android', seed: 7 });
  for (let deed = 0; deed < 100; deed += 1) {
    const { event } = nextOf(run.world, scenarios[run.scenario]);
    if (!event) break;
    const kept = keptOf(begun(encodeRun(act(run, event, deed === 9 ? 'nudge' : 'none'))));
    const again = decodeRun(journalIn(kept ?? '', 'normal') ?? '');
    if (!('run' in again)) throw new Error('It was not kept.');
    ({ run } = again);
  }
  const event = { type: 'completed', journal: encodeRun(run), assessment: assess(run) } as const;
  const helped = heard(begun(''), event, lesson).goals.filter(({ counts }) => !counts);
  expect(helped.map(({ id, help }) => [id, help])).toEqual([['installApp', 'nudge']]);
});

describe('the time of an attempt', () => {
  it('counts while the page is visible', () => {
    const seen = beat(beat(noTime, 1_000, true), 6_000, true);
    expect(seen.ms).toBe(5_000);
    const hidden = beat(seen, 8_000, false);
    expect(beat(beat(hidden, 500_000, true), 501_000, true).ms).toBe(8_000);
  });

  it('never counts a sleep, and never goes back', () => {
    const seen = beat(noTime, 1_000, true);
    expect(beat(seen, 90_000_000, true).ms).toBe(2 * beatMs);
    expect(beat(seen, 0, true).ms).toBe(0);
  });
});
