import { describe, expect, it } from 'vitest';
import { scorm12 } from '../../src/lms/scorm12.js';
import { scorm2004 } from '../../src/lms/scorm2004.js';
import { done, failed, half, letIn, unscored } from './attempts.js';
import { gradeIn, moodle, type Options } from './moodle.js';

const noon = () => new Date(2026, 10, 22, 12, 5, 9, 250);
const adapters = { '1.2': scorm12, '2004': scorm2004 };
const names = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    success: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    raw: 'cmi.core.score.raw',
  },
  '2004': { status: 'cmi.completion_status', success: 'cmi.success_status', exit: 'cmi.exit', raw: 'cmi.score.raw' },
};

/** A page that a learning system opened. */
function opened(version: '1.2' | '2004', options: Options = {}) {
  const system = moodle(version, options);
  const losses: boolean[] = [];
  const reporter = adapters[version](system.api, noon);
  const earlier = reporter.open((lost) => losses.push(lost));
  return { ...system, reporter, earlier, lost: () => losses.filter(Boolean).length };
}

describe.each(['1.2', '2004'] as const)('SCORM %s, as strict as Moodle', (version) => {
  const { status, success, exit, raw } = names[version];

  it('takes all that we write: a whole attempt, and a second one', async () => {
    const first = opened(version);
    await first.earlier;
    first.reporter.report(half);
    first.reporter.close('done', letIn);
    const second = opened(version, { stored: first.stored });
    await second.earlier;
    second.reporter.close('done', done);
    expect([...first.refusals, ...second.refusals]).toEqual([]);
    expect(first.lost() + second.lost()).toBe(0);
    expect(second.stored.get(success)).toBe('passed');
    expect(second.stored.get(raw)).toBe('100');
  });

  it('fact 2: no score is written before the attempt is over, so that nobody is failed who only left', async () => {
    const { reporter, earlier, stored } = opened(version, { mastery: 80 });
    await earlier;
    reporter.report(half);
    reporter.close('suspended', half);
    expect(stored.has(raw)).toBe(false);
    expect(stored.get(status)).toBe('incomplete');
    expect(stored.get(exit)).toBe('suspend');
  });

  it('fact 3: the score comes before the status, in one commit', async () => {
    const { reporter, earlier, calls } = opened(version);
    await earlier;
    reporter.report(done);
    const [score, judged] = [raw, success].map((name) => calls.findLastIndex((call) => call.startsWith(`${name}=`)));
    expect(score).toBeGreaterThan(0);
    expect(judged).toBeGreaterThan(score!);
    expect(calls.slice(score, judged)).not.toContain('commit');
    expect(calls.at(-1)).toBe('commit');
  });

  it('fact 4: what was opened is incomplete from the start, and is not completed by leaving', async () => {
    const { reporter, earlier, stored, calls } = opened(version);
    await earlier;
    // Also where the page is lost at once, with no time to say anything more.
    expect(calls).toEqual(['initialize', `${status}=incomplete`, `${exit}=suspend`, 'commit']);
    reporter.close('suspended', null);
    expect(stored.get(status)).toBe('incomplete');
  });

  it('fact 5: the gradebook reads the raw score, from 0 to 100; all of it where nothing is scored', async () => {
    const [scored, plain] = [opened(version), opened(version)];
    await Promise.all([scored.earlier, plain.earlier]);
    scored.reporter.close('done', failed);
    plain.reporter.close('done', unscored);
    expect(gradeIn(scored.stored)).toBe(42);
    expect(gradeIn(plain.stored)).toBe(100);
    expect(plain.stored.get(success) ?? 'unknown').toBe(version === '1.2' ? 'completed' : 'unknown');
    const [min, max] = ['min', 'max'].map((end) => plain.stored.get(raw.replace('raw', end)));
    expect([min, max]).toEqual(['0', '100']);
  });

  it('fact 7: what is kept fits where 4,096 signs are kept, and what would not is told and not cut off', async () => {
    const { reporter, earlier, stored, lost, refusals } = opened(version);
    await earlier;
    reporter.report({ ...half, journal: 'x'.repeat(3_996) });
    expect(stored.get('cmi.suspend_data')).toHaveLength(4_000);
    expect(lost()).toBe(0);
    reporter.report({ ...half, journal: 'x'.repeat(4_097) });
    expect(stored.get('cmi.suspend_data')).toHaveLength(4_000);
    expect(lost()).toBe(1);
    expect(refusals).toEqual([]);
  });

  it('fact 10: it is finished once, and nothing is called after that', async () => {
    const { reporter, earlier, calls, refusals } = opened(version);
    await earlier;
    reporter.close('suspended', half);
    const before = calls.length;
    reporter.close('done', done);
    reporter.report(done);
    expect(await reporter.open()).toBeNull();
    expect(calls).toHaveLength(before);
    for (const once of ['initialize', 'finish']) expect(calls.filter((call) => call === once)).toHaveLength(1);
    expect(refusals).toEqual([]);
  });

  it('fact 10: an interface that breaks breaks nothing', async () => {
    const broken = new Proxy(
      {},
      {
        get: () => () => {
          throw new TypeError('broken');
        },
      },
    );
    expect(await adapters[version](broken).open()).toBeNull();
    expect(await adapters[version]({}).open()).toBeNull();
    expect(await adapters[version](null).open()).toBeNull();
  });

  it('fact 11: a second attempt answers after the first, and overwrites none of it', async () => {
    const first = opened(version);
    await first.earlier;
    first.reporter.close('done', failed);
    const count = failed.goals.length;
    const second = opened(version, { stored: first.stored });
    await second.earlier;
    second.reporter.close('done', done);
    const ids = [...second.stored].flatMap(([key, id]) => (/^cmi\.interactions\.\d+\.id$/.test(key) ? [id] : []));
    expect(ids).toHaveLength(2 * count);
    expect(ids.slice(count)).toEqual(ids.slice(0, count));
  });

  it('fact 11: it goes on where somebody left, and shows the run in a review, where nothing is written', async () => {
    const left = opened(version);
    expect(await left.earlier).toEqual({ journal: null, mode: 'normal' });
    left.reporter.close('suspended', half);
    const back = opened(version, { stored: left.stored });
    expect(await back.earlier).toEqual({ journal: half.journal, mode: 'normal' });
    back.reporter.close('done', done);
    const review = opened(version, { stored: back.stored });
    expect(await review.earlier).toEqual({ journal: done.journal, mode: 'review' });
    review.reporter.report(failed);
    review.reporter.close('done', failed);
    expect(review.calls).toEqual(['initialize', 'finish']);
  });

  it('a browse writes nothing, and begins anew', async () => {
    const { reporter, earlier, calls } = opened(version, { mode: 'browse' });
    expect(await earlier).toEqual({ journal: null, mode: 'browse' });
    reporter.close('done', done);
    expect(calls).toEqual(['initialize', 'finish']);
  });

  it('without credit nothing is written either', async () => {
    const system = moodle(version);
    const [name, credit] = version === '1.2' ? ['LMSGetValue', 'cmi.core.credit'] : ['GetValue', 'cmi.credit'];
    const get = (element: string) => (element === credit ? 'no-credit' : system.api[name]?.(element, ''));
    const reporter = adapters[version]({ ...system.api, [name]: get });
    expect((await reporter.open())?.mode).toBe('browse');
    reporter.close('done', done);
    expect(system.calls).toEqual(['initialize', 'finish']);
  });

  it('fact 12: what was reported is there, also where the page was lost without an end', async () => {
    const { reporter, earlier, stored } = opened(version);
    await earlier;
    reporter.report(half);
    expect(stored.get('cmi.suspend_data')).toContain(half.journal);
    expect(stored.get(exit)).toBe('suspend');
  });

  it('a worse result never takes the place of a better one, and a better one does', async () => {
    const passing = opened(version, { mode: 'normal' });
    await passing.earlier;
    passing.reporter.report(failed);
    expect(passing.stored.get(success)).toBe('failed');
    passing.reporter.report({ ...done, score: 85 });
    passing.reporter.report(failed);
    passing.reporter.close('done', failed);
    expect([passing.stored.get(success), passing.stored.get(raw)]).toEqual(['passed', '85']);
    const again = opened(version, { stored: passing.stored, mode: 'normal' });
    await again.earlier;
    again.reporter.report(half);
    again.reporter.close('done', failed);
    expect([again.stored.get(success), again.stored.get(raw)]).toEqual(['passed', '85']);
    // Nor one that passed with fewer points.
    const fewer = opened(version, { stored: again.stored, mode: 'normal' });
    await fewer.earlier;
    fewer.reporter.close('done', { ...done, score: 80 });
    expect(fewer.stored.get(raw)).toBe('85');
  });

  it('one answer of type performance for each goal, and an objective, also of whether somebody was let in', async () => {
    const { reporter, earlier, stored, refusals } = opened(version);
    await earlier;
    reporter.close('done', letIn);
    const said = (field: string) =>
      letIn.goals.map((_, place) => stored.get(`cmi.${field.replace('.', `.${place}.`)}`));
    const ids = letIn.goals.map(({ id }) => id);
    const [first, wrong] =
      version === '1.2'
        ? (['notReached,E16', 'wrong'] as const)
        : (['nobodyLetIn[.]notReached[,]mistake[.]E16', 'incorrect'] as const);
    expect(said('interactions.id')).toEqual(ids);
    expect(new Set(said('interactions.type'))).toEqual(new Set(['performance']));
    const answer = version === '1.2' ? 'student_response' : 'learner_response';
    expect(said(`interactions.${answer}`)).toEqual([
      first,
      ...ids.slice(1).map((id) => (version === '1.2' ? 'alone' : `${id}[.]alone`)),
    ]);
    expect(said('interactions.result')).toEqual([wrong, ...ids.slice(1).map(() => 'correct')]);
    expect(said('objectives.id')).toEqual(ids);
    const status = version === '1.2' ? 'status' : 'success_status';
    expect(said(`objectives.${status}`)).toEqual(['failed', ...ids.slice(1).map(() => 'passed')]);
    expect(refusals).toEqual([]);
  });

  it('tells a goal that was reached at once from one after mistakes, and from one with too much help', async () => {
    const { reporter, earlier, stored } = opened(version);
    await earlier;
    reporter.close('done', failed);
    const [answer, status] =
      version === '1.2' ? (['student_response', 'status'] as const) : (['learner_response', 'success_status'] as const);
    const last = failed.goals.length - 1;
    const at = (place: number) =>
      [`interactions.${place}.${answer}`, `interactions.${place}.result`, `objectives.${place}.${status}`].map((name) =>
        stored.get(`cmi.${name}`),
      );
    const [old, newer] = [at(0), at(last)];
    const ids = [failed.goals[0]!.id, failed.goals[last]!.id];
    expect([old, newer]).toEqual(
      version === '1.2'
        ? [
            ['alone,E14,E14', 'neutral', 'passed'],
            ['played', 'neutral', 'completed'],
          ]
        : [
            [`${ids[0]}[.]alone[,]mistake[.]E14[,]mistake[.]E14`, 'neutral', 'passed'],
            [`${ids[1]}[.]played`, 'neutral', 'unknown'],
          ],
    );
    expect(at(1)[1]).toBe('correct');
  });

  it("fact 8: what went wrong a hundred times still fits, and an id of a host's own has no sign that is refused", async () => {
    const { reporter, earlier, stored, refusals } = opened(version);
    await earlier;
    const [goal] = failed.goals;
    const own = {
      ...goal!,
      id: 'my own-stop' as 'signIn',
      mistakes: Array.from({ length: 100 }, () => 'E14' as const),
    };
    reporter.close('done', { ...failed, goals: [own] });
    expect(refusals).toEqual([]);
    expect(stored.get('cmi.interactions.0.id')).toBe('my_own_stop');
    expect(stored.get('cmi.objectives.0.id')).toBe('my_own_stop');
  });

  it('says no score of a run that nobody could assess', async () => {
    const { reporter, earlier, stored } = opened(version);
    await earlier;
    reporter.close('done', { ...done, passed: null, score: null, goals: [] });
    expect(stored.has(raw)).toBe(false);
    expect(stored.get(status)).toBe('completed');
  });

  it('says which result it has already', async () => {
    const first = opened(version);
    expect((await first.earlier)?.result).toBeUndefined();
    first.reporter.close('done', { ...failed, score: 42 });
    const second = opened(version, { stored: first.stored });
    expect((await second.earlier)?.result).toEqual({ passed: false, score: 42 });
  });

  it('fact 9: an objective that the manifest made is found by its id', async () => {
    const stored = new Map([
      ['cmi.objectives.0.id', 'other'],
      ['cmi.objectives.1.id', 'nobodyLetIn'],
    ]);
    const { reporter, earlier, refusals } = opened(version, { stored });
    await earlier;
    reporter.close('done', letIn);
    expect(refusals).toEqual([]);
    expect(stored.get(`cmi.objectives.1.${version === '1.2' ? 'status' : 'success_status'}`)).toBe('failed');
    expect(stored.get('cmi.objectives.0.id')).toBe('other');
    expect(stored.get('cmi.objectives.2.id')).toBe(letIn.goals[1]?.id);
  });

  it('a result that is refused is tried again, its answers are not, and until then nobody says that it is kept', async () => {
    const system = moodle(version);
    let refuses = true;
    const set = version === '1.2' ? 'LMSSetValue' : 'SetValue';
    const api = {
      ...system.api,
      [set]: (element: string, value: string) =>
        refuses && element === raw ? 'false' : system.api[set]?.(element, value),
    };
    const losses: boolean[] = [];
    const reporter = adapters[version](api);
    await reporter.open((lost) => losses.push(lost));
    reporter.report(done);
    reporter.report(done);
    refuses = false;
    reporter.report(done);
    expect(losses).toEqual([true, true, false]);
    expect(gradeIn(system.stored)).toBe(100);
    const answers = [...system.stored.keys()].filter((key) => /^cmi\.interactions\.\d+\.id$/.test(key));
    expect(answers).toHaveLength(done.goals.length);
  });

  it('says when something was not kept, and goes on', async () => {
    const system = moodle(version);
    const losses: boolean[] = [];
    const commit = version === '1.2' ? 'LMSCommit' : 'Commit';
    let takes = 'false';
    const reporter = adapters[version]({ ...system.api, [commit]: () => takes });
    await reporter.open((lost) => losses.push(lost));
    reporter.report(half);
    takes = 'true';
    reporter.report(half);
    expect(losses).toEqual([true, false]);
    reporter.close('suspended', half);
    expect(system.calls.at(-1)).toBe('finish');
  });
});

it('fact 6: in SCORM 2004 all of the progress is there when it is completed, and less before', async () => {
  const { reporter, earlier, stored } = opened('2004');
  await earlier;
  reporter.report(half);
  expect(stored.get('cmi.progress_measure')).toBe('0.3');
  reporter.report(done);
  expect(stored.get('cmi.progress_measure')).toBe('1');
  expect(stored.get('cmi.score.scaled')).toBe('1');
});

it.each([
  ['1.2', 'cmi.core.session_time', '0000:02:05.25', 'cmi.interactions.0.time', '12:05:09'],
  ['2004', 'cmi.session_time', 'PT125.25S', 'cmi.interactions.0.timestamp', `${noon().toISOString().slice(0, 19)}.25Z`],
] as const)('facts 8 and 9: SCORM %s gets times in its own form', async (version, session, length, moment, time) => {
  const { reporter, earlier, stored } = opened(version);
  await earlier;
  reporter.close('done', done);
  expect(stored.get(session)).toBe(length);
  expect(stored.get(moment)).toBe(time);
});

it('an older learning system may leave out answers and objectives', async () => {
  const system = moodle('1.2');
  const { LMSGetValue: get } = system.api;
  const reporter = scorm12({
    ...system.api,
    LMSGetValue: (name: string) => (/_(children|count)$/.test(name) ? '' : get?.(name, '')),
  });
  await reporter.open();
  reporter.close('done', letIn);
  expect(system.refusals).toEqual([]);
  expect(system.calls.filter((call) => /interactions|objectives/.test(call))).toEqual([]);
  expect(system.stored.get('cmi.core.lesson_status')).toBe('failed');
});

it.each([
  ['done', 'exitAll'],
  ['suspended', 'suspendAll'],
] as const)(
  'SCORM 2004: who leaves (%s) asks a learning system that leads from lesson to lesson for %s',
  async (how, asked) => {
    const { reporter, earlier, stored, refusals } = opened('2004');
    await earlier;
    reporter.close(how, how === 'done' ? done : half);
    expect(stored.get('adl.nav.request')).toBe(asked);
    expect(refusals).toEqual([]);
  },
);

describe('the learning system of these tests refuses', () => {
  const both: [version: '1.2' | '2004', element: string, value: string, fact: number][] = [
    ['1.2', 'cmi.suspend_data', 'x'.repeat(4_097), 7],
    ['1.2', 'cmi.core.lesson_location', 'x'.repeat(256), 7],
    ['1.2', 'cmi.core.session_time', '00:01:05.500', 8],
    ['1.2', 'cmi.core.session_time', '1:02:03', 8],
    ['1.2', 'cmi.core.session_time', 'PT1M', 8],
    ['1.2', 'cmi.core.lesson_status', 'not attempted', 8],
    ['1.2', 'cmi.core.exit', 'normal', 8],
    ['1.2', 'cmi.interactions.0.result', 'incorrect', 8],
    ['1.2', 'cmi.interactions.0.type', 'other', 8],
    ['1.2', 'cmi.interactions.0.id', 'a b', 8],
    ['1.2', 'cmi.core.score.raw', '101', 8],
    ['1.2', 'cmi.interactions.2.id', 'x', 8],
    ['1.2', 'cmi.completion_status', 'completed', 8],
    ['2004', 'cmi.suspend_data', 'x'.repeat(64_001), 7],
    ['2004', 'cmi.location', 'x'.repeat(1_001), 7],
    ['2004', 'cmi.interactions.0.timestamp', '2026-11-22T12:00:00Z', 9],
    ['2004', 'cmi.interactions.0.timestamp', '2026-11-22T12:00:00.123Z', 9],
    ['2004', 'cmi.interactions.0.result', 'wrong', 9],
    ['2004', 'cmi.session_time', 'PT1.250S', 9],
    ['2004', 'cmi.interactions.0.id', 'a b', 9],
    ['2004', 'cmi.interactions.0.learner_response', 'type-number[.]alone', 9],
    ['2004', 'cmi.objectives.0.id', 'mine', 9],
  ];

  it.each(both)('in %s, %s = %.20s', (version, element, value, fact) => {
    const { api, refusals } = moodle(version, { stored: new Map([['cmi.objectives.0.id', 'mine']]) });
    const [initialize, set] = version === '1.2' ? ['LMSInitialize', 'LMSSetValue'] : ['Initialize', 'SetValue'];
    const call = api as unknown as Record<string, (...given: readonly string[]) => string>;
    call[initialize!]!('');
    const needs = /\.(result|type|learner_response|timestamp)$/.test(element);
    if (needs) call[set!]!('cmi.interactions.0.id', 'x');
    if (element.endsWith('learner_response')) call[set!]!('cmi.interactions.0.type', 'performance');
    expect(refusals).toEqual([]);
    expect(call[set!]!(element, value)).toBe('false');
    expect(refusals[0]).toMatch(new RegExp(`^fact ${fact}:`));
  });
});
