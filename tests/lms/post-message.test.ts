import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseFromPractice } from '../../src/embed/parse.js';
import { postMessage } from '../../src/lms/post-message.js';
import { startSession } from '../../src/lms/session.js';
import { lesson, told } from './attempts.js';

const { underWay, completed } = told();
const other = told('daily-sign-in');
const ready = { type: 'ready', journal: underWay.journal } as const;
const mistake = { type: 'mistake', id: 'E14', kind: 'mistake', journal: underWay.journal } as const;

/** A package in the frame of a page: what that page hears, as it reads it. */
async function framed(query: string) {
  const heard: ReturnType<typeof parseFromPractice>[] = [];
  const targets = new Set<string>();
  const parent = {
    postMessage: (message: unknown, target: string) => {
      heard.push(parseFromPractice(message));
      targets.add(target);
    },
  } as unknown as Window;
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const page = Object.assign(new EventTarget(), { document });
  const reporter = postMessage({ parent, query, root: null });
  const session = startSession(reporter, lesson, { page: page as unknown as Window });
  await vi.waitFor(() => expect(session.state().at).not.toBe('opening'));
  ends.push(() => void page.dispatchEvent(new Event('pagehide')));
  return { session, heard, types: () => heard.map((message) => message?.type), targets };
}
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

describe('the page around a package', () => {
  it('hears what happens as it happens, as of a frame of the site', async () => {
    const { session, heard, types, targets } = await framed('?origin=https://school.example&id=one');
    for (const event of [ready, underWay, mistake, completed, { type: 'failed', error: new Error('x') }] as const)
      session.hear(event);
    expect(types()).toEqual(['ready', 'progress', 'mistake', 'complete', 'error']);
    const data = [
      { progress: 0.3, journal: underWay.journal },
      { id: 'E14', kind: 'mistake', journal: underWay.journal },
      { passed: true, score: 100, journal: completed.journal },
      { reason: 'failed' },
    ];
    expect(heard.slice(1)).toMatchObject(data.map((one) => ({ id: 'one', data: one })));
    expect([...targets]).toEqual(['https://school.example']);
  });

  it('hears a result once, and again only where it is better', async () => {
    const { session, heard, types } = await framed('?origin=https://school.example');
    session.hear(ready);
    const goals = completed.assessment.goals.map((goal) => ({ ...goal, help: 'played' }) as const);
    session.hear({ ...completed, assessment: { ...completed.assessment, goals } });
    session.hear(completed);
    session.hear(completed);
    expect(types()).toEqual(['ready', 'complete', 'complete']);
    expect(heard.slice(1)).toMatchObject([{ data: { score: 0 } }, { data: { score: 100 } }]);
  });

  it('hears nothing of another practice that is chosen at the finish', async () => {
    const { session, types } = await framed('?origin=https://school.example');
    session.hear(ready);
    for (const event of [other.underWay, { ...mistake, journal: other.underWay.journal }, other.completed] as const)
      session.hear(event);
    expect(types()).toEqual(['ready']);
  });

  it('that was not named hears that there is a practice, and nothing of the learner; after the end nobody hears anything', async () => {
    const nameless = await framed('');
    const named = await framed('?origin=https://school.example');
    named.session.end();
    for (const { session } of [nameless, named])
      for (const event of [ready, underWay, mistake, completed] as const) session.hear(event);
    expect(nameless.types()).toEqual(['ready']);
    expect(nameless.session.state().at).toBe('alone');
    expect(named.types()).toEqual([]);
  });
});
