import { afterEach, describe, expect, it, vi } from 'vitest';
import { cmi5 } from '../../src/lms/cmi5.js';
import { launched, type Launched } from '../../src/lms/launch.js';
import { statementsOf } from '../../src/lms/statements.js';
import { xapi } from '../../src/lms/xapi.js';
import { done, failed, half, lesson, letIn, unscored } from './attempts.js';
import { activityId, actor, lrs, type Said, verbOf } from './lrs.js';

type Records = Awaited<ReturnType<typeof lrs>>;
const open: Records[] = [];

async function records(mastery?: number): Promise<Records> {
  const made = await lrs(mastery === undefined ? {} : { mastery });
  open.push(made);
  return made;
}
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

/** A page that was launched. */
async function opened(store: Records, mode?: Parameters<Records['launch']>[0]) {
  const losses: boolean[] = [];
  const reporter = cmi5(lesson, { query: store.launch(mode) });
  const earlier = await reporter.open((lost) => losses.push(lost));
  return { reporter, earlier, lost: () => losses.filter(Boolean).length, losses };
}
const ended = (store: Records) => vi.waitFor(() => expect(store.verbs().at(-1)).toBe('terminated'));
const goals = (count: number) => Array.from({ length: count }, () => 'answered');

describe('over cmi5', () => {
  it('a launch is followed in its order: the key once, the launch data, the preferences, what was kept, initialized', async () => {
    const store = await records();
    const { earlier } = await opened(store);
    expect(earlier).toEqual({
      journal: null,
      mode: 'normal',
      passesOnce: true,
      exitTo: 'https://school.example/course',
    });
    expect(store.requests).toEqual([
      'POST /fetch',
      'GET /xapi/activities/state LMS.LaunchData',
      'GET /xapi/agents/profile',
      'GET /xapi/activities/state pairing-practice',
      'POST /xapi/statements',
    ]);
    expect(store.verbs()).toEqual(['initialized']);
  });

  it('a whole attempt is taken as it is', async () => {
    const store = await records(0.8);
    const { reporter, lost } = await opened(store);
    reporter.report(half);
    reporter.report(done);
    await vi.waitFor(() => expect(store.verbs()).toContain('passed'));
    reporter.close('done', done);
    await ended(store);
    expect(store.refusals).toEqual([]);
    expect(lost()).toBe(0);
    const said = [
      'initialized',
      'progressed',
      'progressed',
      ...goals(done.goals.length),
      'completed',
      'passed',
      'terminated',
    ];
    expect(store.verbs()).toEqual(said);
    const judged = store.statements.find((one) => verbOf(one) === 'passed')!;
    expect(judged.result).toEqual({
      success: true,
      score: { scaled: 1, raw: 100, min: 0, max: 100 },
      duration: 'PT125.25S',
    });
  });

  it('each goal is an answer of type performance to an activity of its own', async () => {
    const store = await records();
    const { reporter } = await opened(store);
    reporter.close('done', done);
    await ended(store);
    const answered = store.statements.filter((one) => verbOf(one) === 'answered');
    expect(answered).toHaveLength(done.goals.length);
    for (const [place, { id }] of done.goals.entries()) {
      expect(answered[place]).toMatchObject({
        object: { id: `${activityId}/goal/${id}`, definition: { interactionType: 'performance', steps: [{ id }] } },
        result: { success: true, response: `${id}[.]alone` },
        context: { contextActivities: { parent: [{ id: activityId }] } },
      });
    }
  });

  it('an answer names what went wrong, and leaves open whether it is right where a goal was not reached at once', async () => {
    const store = await records();
    const { reporter } = await opened(store);
    reporter.close('done', failed);
    await ended(store);
    const results = store.statements.filter((one) => verbOf(one) === 'answered').map(({ result }) => result);
    const { id } = failed.goals[0]!;
    expect(results[0]).toEqual({ completion: true, response: `${id}[.]alone[,]mistake[.]E14[,]mistake[.]E14` });
    expect(results[1]).toMatchObject({ success: true });
    expect(results.at(-1)).toEqual({ completion: true, response: expect.stringMatching(/\[\.\]played$/) });
    expect(store.refusals).toEqual([]);
  });

  it('who failed may still pass in the same session, so that failed is said at the end, and passed at once', async () => {
    const store = await records(0.8);
    const { reporter } = await opened(store);
    reporter.report(failed);
    await vi.waitFor(() => expect(store.verbs()).toContain('completed'));
    expect(store.verbs()).not.toContain('failed');
    reporter.report(done);
    reporter.close('done', done);
    await ended(store);
    expect(store.refusals).toEqual([]);
    expect(store.verbs()).toContain('passed');
    expect(store.verbs()).not.toContain('failed');
  });

  it('who failed in one session passes in the next, and completes once', async () => {
    const store = await records(0.8);
    const first = await opened(store);
    first.reporter.close('done', failed);
    await ended(store);
    expect(store.verbs()).toContain('failed');
    await vi.waitFor(() => expect(store.documents.size).toBe(1));
    const second = await opened(store);
    expect(second.earlier?.journal).toBeNull();
    second.reporter.close('done', done);
    await ended(store);
    expect(store.verbs()).toEqual(['initialized', ...goals(done.goals.length), 'passed', 'terminated']);
    const third = await opened(store);
    third.reporter.close('done', failed);
    await ended(store);
    expect(store.verbs()).not.toContain('failed');
    expect(store.refusals).toEqual([]);
  });

  it('who let somebody else in failed, also with points enough: then without a score that would say otherwise', async () => {
    const store = await records(0.8);
    const { reporter } = await opened(store);
    reporter.close('done', letIn);
    await ended(store);
    expect(store.refusals).toEqual([]);
    const judged = store.statements.find((one) => verbOf(one) === 'failed')!;
    expect(judged.result).toEqual({ success: false, duration: expect.any(String) });
  });

  it('where nothing is scored it is completed, and nothing is passed or failed', async () => {
    const store = await records();
    const { reporter } = await opened(store);
    reporter.close('done', unscored);
    await ended(store);
    expect(store.verbs()).toContain('completed');
    expect(store.verbs()).not.toContain('passed');
  });

  it('the learning system decides what it takes to pass', async () => {
    const store = await records(0.3);
    const { reporter } = await opened(store);
    reporter.close('done', failed);
    await ended(store);
    expect(store.refusals).toEqual([]);
    expect(store.verbs()).toContain('passed');
  });

  it('goes on in the next session where somebody left', async () => {
    const store = await records();
    const first = await opened(store);
    first.reporter.report(half);
    first.reporter.close('suspended', half);
    await ended(store);
    await vi.waitFor(() => expect(store.documents.get('pairing-practice')).toContain(half.journal));
    const second = await opened(store);
    expect(second.earlier?.journal).toBe(half.journal);
    second.reporter.report({ ...half, journal: 'newer' });
    await vi.waitFor(() => expect(store.documents.get('pairing-practice')).toContain('newer'));
    expect(second.lost()).toBe(0);
  });

  it('writes over nothing that another page kept in the meantime, and says that it was not kept', async () => {
    const store = await records();
    const first = await opened(store);
    first.reporter.close('suspended', half);
    await vi.waitFor(() => expect(store.documents.has('pairing-practice')).toBe(true));
    const second = await opened(store);
    store.documents.set('pairing-practice', '"elsewhere"');
    second.reporter.report({ ...half, journal: 'newer' });
    await vi.waitFor(() => expect(second.lost()).toBeGreaterThan(0));
    expect(store.documents.get('pairing-practice')).toBe('"elsewhere"');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'course'])(
    'leads nobody to %s, which is no address of the web',
    async (course) => {
      const store = await lrs({ course });
      open.push(store);
      const { earlier } = await opened(store);
      expect(earlier?.mode).toBe('normal');
      expect(earlier?.exitTo).toBeUndefined();
    },
  );

  it.each(['Review', 'Browse'] as const)('in a %s only the session itself is told', async (mode) => {
    const store = await records();
    const { reporter, earlier } = await opened(store, mode);
    expect(earlier?.mode).toBe(mode.toLowerCase());
    reporter.report(half);
    reporter.close('done', done);
    await ended(store);
    expect(store.verbs()).toEqual(['initialized', 'terminated']);
    expect(store.documents.size).toBe(0);
    expect(store.refusals).toEqual([]);
  });

  it('a review shows the run that was kept', async () => {
    const store = await records();
    const first = await opened(store);
    first.reporter.close('done', done);
    await ended(store);
    await vi.waitFor(() => expect(store.documents.size).toBe(1));
    expect((await opened(store, 'Review')).earlier?.journal).toBe(done.journal);
  });

  it('a reload, or coming back, says that the session ended, and asks for no second key', async () => {
    const store = await records();
    for (const arrived of ['reload', 'back_forward'])
      expect(await cmi5(lesson, { query: store.launch(), arrived }).open()).toEqual({ journal: null, mode: 'ended' });
    expect(store.requests).toEqual([]);
    const query = store.launch();
    await cmi5(lesson, { query }).open();
    expect(await cmi5(lesson, { query }).open()).toEqual({ journal: null, mode: 'ended' });
    expect(store.statements).toHaveLength(1);
  });

  it('a reload leads back to the course that it was launched from, and no other launch does', async () => {
    const store = await records();
    const kept = new Map<string, string>();
    const way = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
    };
    const query = store.launch();
    await cmi5(lesson, { query, way }).open();
    const back = { journal: null, mode: 'ended', exitTo: 'https://school.example/course' };
    expect(await cmi5(lesson, { query, way, arrived: 'reload' }).open()).toEqual(back);
    expect(await cmi5(lesson, { query: store.launch(), way, arrived: 'reload' }).open()).not.toHaveProperty('exitTo');
  });

  it('a reload where the browser keeps nothing says so all the same', async () => {
    const refuses = () => {
      throw new DOMException('Access is denied.', 'SecurityError');
    };
    const store = await records();
    const way = { getItem: refuses, setItem: refuses };
    const ended = { journal: null, mode: 'ended' };
    expect(await cmi5(lesson, { query: store.launch(), way, arrived: 'reload' }).open()).toEqual(ended);
    expect(await cmi5(lesson, { query: store.launch(), way }).open()).toMatchObject({ mode: 'normal' });
  });

  it('where nobody can say what was kept there is no session, and nothing is written over it', async () => {
    const store = await records();
    const first = await opened(store);
    first.reporter.close('done', done);
    await ended(store);
    await vi.waitFor(() => expect(store.documents.size).toBe(1));
    const before = store.documents.get('pairing-practice');
    store.breakOn('GET /xapi/activities/state pairing-practice');
    const { earlier, reporter } = await opened(store);
    expect(earlier).toBeNull();
    reporter.report(half);
    expect(store.verbs()).toEqual([]);
    expect(store.documents.get('pairing-practice')).toBe(before);
  });

  it('what nobody answered is said again with what comes next, and that it was not kept is told', async () => {
    const store = await records();
    const { reporter, lost, losses } = await opened(store);
    store.deafen(true);
    reporter.report(half);
    await vi.waitFor(() => expect(lost()).toBe(2));
    store.deafen(false);
    reporter.report(done);
    await vi.waitFor(() => expect(store.verbs()).toContain('completed'));
    expect(store.verbs().filter((verb) => verb === 'progressed')).toHaveLength(2);
    expect(store.refusals).toEqual([]);
    await vi.waitFor(() => expect(losses.at(-1)).toBe(false));
  });

  it('what was refused is lost, whatever is taken afterwards', async () => {
    const store = await records();
    const { reporter, losses } = await opened(store);
    store.verbs().push('terminated');
    reporter.report(half);
    await vi.waitFor(() => expect(store.documents.size).toBe(1));
    expect(losses.at(-1)).toBe(true);
  });

  it('two pages that both began anew do not write over one another', async () => {
    const store = await records();
    const [one, other] = [await opened(store), await opened(store)];
    one.reporter.report(half);
    await vi.waitFor(() => expect(one.losses.at(-1)).toBe(false));
    const before = store.documents.get('pairing-practice');
    other.reporter.report({ ...half, journal: 'other' });
    await vi.waitFor(() => expect(other.losses.at(-1)).toBe(true));
    expect(store.documents.get('pairing-practice')).toBe(before);
  });

  it('what was not taken is not kept as said, so that a later session says it', async () => {
    const store = await records(0.8);
    const first = await opened(store);
    store.breakOn('POST /xapi/statements');
    first.reporter.report(done);
    await vi.waitFor(() => expect(store.documents.get('pairing-practice')).toContain(done.journal));
    const asked = store.requests.length;
    first.reporter.close('done', done);
    // At the end once more, and what is new.
    await vi.waitFor(() => expect(store.requests.length).toBe(asked + 2));
    store.breakOn(null);
    const second = await opened(store);
    expect(second.earlier?.result).toBeUndefined();
    second.reporter.close('done', done);
    await ended(store);
    expect(store.verbs()).toEqual(expect.arrayContaining(['completed', 'passed']));
    expect(store.refusals).toEqual([]);
  });

  it('what was taken without an answer is refused alone: what comes next, and the end, is kept', async () => {
    const store = await records(0.8);
    const { reporter, lost } = await opened(store);
    store.deafen('dumb');
    reporter.report(done);
    await vi.waitFor(() => expect(lost()).toBe(2));
    store.deafen(false);
    reporter.close('done', done);
    await ended(store);
    await vi.waitFor(() => expect(store.refusals).toHaveLength(1));
    expect(store.verbs()).toEqual([
      'initialized',
      'progressed',
      ...goals(done.goals.length),
      'completed',
      'passed',
      'terminated',
    ]);
  });

  it('a page that nobody launched, or that was launched by xAPI alone, may be opened again', async () => {
    const store = await records();
    expect(await cmi5(lesson, { query: '', arrived: 'reload' }).open()).toBeNull();
    const query = store.launch('plain');
    expect(await cmi5(lesson, { query, arrived: 'reload' }).open()).toMatchObject({ mode: 'normal' });
  });

  it('who waits in vain for an answer practises without', async () => {
    const store = await records();
    store.deafen('silent');
    expect(await cmi5(lesson, { query: store.launch(), patience: 50 }).open()).toBeNull();
  });

  it('waits no longer for all of the opening together', async () => {
    const store = await records();
    store.slows(60);
    expect(await cmi5(lesson, { query: store.launch(), patience: 150 }).open()).toBeNull();
  });

  it('ends once, and says nothing more', async () => {
    const store = await records();
    const { reporter } = await opened(store);
    reporter.close('suspended', half);
    await ended(store);
    const count = store.requests.length;
    reporter.close('done', done);
    reporter.report(done);
    expect(await reporter.open()).not.toMatchObject({ mode: 'normal' });
    expect(store.verbs().filter((verb) => verb === 'terminated')).toHaveLength(1);
    expect(store.requests.slice(count).filter((request) => request.endsWith('statements'))).toEqual([]);
  });

  it.each([
    '',
    '?endpoint=x&fetch=y',
    '?endpoint=javascript:alert(1)&fetch=javascript:1&actor={}&activityId=x',
    '?endpoint=http://127.0.0.1:9/&fetch=http://127.0.0.1:9/&actor={"mbox":"x"}&activityId=x',
    '?endpoint=http://127.0.0.1:9/&fetch=http://127.0.0.1:9/&actor=nobody&activityId=x',
  ])('nobody answers where the page was opened with “%s”', async (query) => {
    expect(await cmi5(lesson, { query }).open()).toBeNull();
  });
});

describe('over xAPI alone', () => {
  it('the same is said, with nothing of cmi5 in it and with the name of the lesson', async () => {
    const store = await records();
    const { reporter, earlier } = await opened(store, 'plain');
    expect(earlier).toEqual({ journal: null, mode: 'normal', passesOnce: true });
    reporter.close('done', done);
    await ended(store);
    expect(store.verbs()).toEqual([
      'initialized',
      'progressed',
      ...goals(done.goals.length),
      'completed',
      'passed',
      'terminated',
    ]);
    for (const said of store.statements.filter((one) => verbOf(one) !== 'progressed'))
      expect(JSON.stringify(said)).not.toContain('cmi5');
    expect(store.statements[0]).toMatchObject({
      actor,
      object: { id: activityId, definition: { name: { nl: lesson.title } } },
    });
  });

  it('goes on where somebody left', async () => {
    const store = await records();
    const { reporter } = await opened(store, 'plain');
    reporter.report(half);
    await vi.waitFor(() => expect(store.documents.get('pairing-practice')).toContain(half.journal));
    expect((await opened(store, 'plain')).earlier?.journal).toBe(half.journal);
  });
});

describe('the learning record store of these tests refuses', () => {
  type Change = (said: Said) => Said;
  const context = (said: Said, change: object): Said => ({ ...said, context: { ...said.context, ...change } });
  const moveOnly = (said: Said, names: readonly string[]): Said => {
    const activities = said.context?.['contextActivities'] as object;
    const category = names.map((name) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` }));
    return context(said, { contextActivities: { ...activities, category } });
  };
  const result = (said: Said, change: object): Said => ({ ...said, result: { ...said.result, ...change } });

  /** The rule, the statements that are right before it, and the one that is not. */
  const violations: [rule: string, before: readonly string[], verb: string, change: Change][] = [
    ['9.3.0.0-1', [], 'progressed', (said) => moveOnly(said, ['cmi5'])],
    ['9.3.0.0-2', ['completed'], 'completed', (said) => said],
    ['9.3.0.0-3', ['failed'], 'passed', (said) => said],
    ['9.5.1.0-2', [], 'completed', (said) => result(said, { score: { scaled: 1 } })],
    ['9.5.1.0-3', [], 'passed', (said) => result(said, { score: { scaled: 1, raw: 100 } })],
    ['9.6.2.2-1', [], 'completed', (said) => moveOnly(said, ['cmi5'])],
    ['9.5.4.1-2', [], 'completed', (said) => result(said, { duration: undefined })],
    ['9.3.4.0-2', [], 'passed', (said) => result(said, { score: { scaled: 0.1 } })],
    [
      '9.6.3.2-2',
      [],
      'passed',
      (said) => {
        const extensions = said.context?.['extensions'] as object;
        const kept = Object.entries(extensions).filter(([name]) => !name.endsWith('masteryscore'));
        return context(said, { extensions: Object.fromEntries(kept) });
      },
    ],
    ['9.7.0.0-2', [], 'completed', (said) => ({ ...said, timestamp: '2026-11-22T12:00:00+01:00' })],
    ['8.1.3.0-3', [], 'completed', (said) => ({ ...said, actor: { mbox: 'mailto:x@school.example' } })],
    ['9.1.0.0-1', [], 'completed', (said) => ({ ...said, id: undefined })],
    ['10.2.1.0-6', [], 'completed', (said) => context(said, { extensions: {} })],
    ['8.1.2.0-2', ['terminated'], 'completed', (said) => said],
  ];

  it.each(violations)('%s: after %j a %s that is wrong', async (rule, before, verb, change) => {
    const store = await records(0.8);
    const launch = (await launched(store.launch(), 5_000)) as Launched;
    const says = statementsOf(launch.store, launch, lesson);
    const make: Readonly<Record<string, () => object>> = {
      completed: () => says.completed(done),
      passed: () => says.judged(done, true),
      failed: () => says.judged(failed, false),
      progressed: () => says.progressed(half),
      terminated: () => says.terminated(1_000),
    };
    const { send } = xapi(launch.store);
    const right = [says.initialized(), ...before.map((name) => make[name]!() as never)];
    expect(await send(right)).toBe('taken');
    const wrong = change(make[verb]!() as Said);
    expect(await send([wrong as never])).toBe('refused');
    expect(store.refusals).toEqual([`${rule} ${verb}`]);
    expect(store.statements).toHaveLength(right.length);
  });

  it('11.0.0.0-3: initialized before the preferences were asked for', async () => {
    const store = await records();
    const launch = (await launched(store.launch(), 5_000)) as Launched;
    const other = new URLSearchParams(store.launch());
    const { 'auth-token': key } = (await (await fetch(other.get('fetch')!, { method: 'POST' })).json()) as never;
    const unasked = { ...launch.store, auth: `Basic ${String(key)}` };
    const { contextTemplate } = (await xapi(unasked).state('LMS.LaunchData'))!.value as typeof launch;
    const says = statementsOf(unasked, { ...launch, contextTemplate }, lesson);
    expect(await xapi(unasked).send([says.initialized()])).toBe('refused');
    expect(store.refusals).toEqual(['11.0.0.0-3 initialized']);
  });
});
