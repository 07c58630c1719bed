import { describe, expect, it, vi } from 'vitest';
import type { Attempt, Earlier, Reporter } from '../../src/lms/reporter.js';
import { startSession } from '../../src/lms/session.js';
import { lesson, told } from './attempts.js';

const { underWay, completed } = told();
const normal: Earlier = { journal: null, mode: 'normal' };
const at = (done: number, journal: string = underWay.journal) => ({ ...underWay, done, journal });

/** A page, as far as a session knows of it. */
function page() {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const made = Object.assign(new EventTarget(), { document });
  return {
    page: made as unknown as Pick<Window, 'addEventListener' | 'document'>,
    show: (state: 'visible' | 'hidden') => {
      document.visibilityState = state;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    leave: () => void made.dispatchEvent(new Event('pagehide')),
  };
}

/** A learning system that only writes down what it is told. */
function system(earlier: Earlier | null = normal) {
  const reports: Attempt[] = [];
  const ends: (readonly [how: string, newest: Attempt | null])[] = [];
  let opened = 0;
  let onLost: (lost: boolean) => void = () => {};
  const reporter: Reporter = {
    open: async (tell = () => {}) => {
      opened += 1;
      onLost = tell;
      return earlier;
    },
    report: (attempt) => void reports.push(attempt),
    close: (how, newest) => void ends.push([how, newest]),
  };
  return { reporter, reports, ends, opened: () => opened, lose: (lost = true) => onLost(lost) };
}

async function started(earlier: Earlier | null = normal, after = 20, now?: () => number) {
  const [there, here] = [system(earlier), page()];
  const session = startSession(there.reporter, lesson, { after, page: here.page, ...(now && { now }) });
  await vi.waitFor(() => expect(session.state().at).not.toBe('opening'));
  return { ...there, ...here, session };
}

describe('a session', () => {
  it('keeps a milestone a moment later, several at once, and no single press', async () => {
    const { session, reports } = await started();
    session.hear({ type: 'ready', journal: underWay.journal });
    session.hear(at(0));
    session.hear(at(1));
    session.hear(at(2));
    expect(reports).toEqual([]);
    await vi.waitFor(() => expect(reports.map(({ progress }) => progress)).toEqual([0.2]));
    // A press that is no milestone waits for nothing, and so a later one is kept alone.
    session.hear(at(2, completed.journal));
    session.hear(at(3));
    await vi.waitFor(() => expect(reports.map(({ progress }) => progress)).toEqual([0.2, 0.3]));
  });

  it('keeps the goal at once', async () => {
    const { session, reports } = await started(normal, 60_000);
    session.hear(at(9));
    session.hear(completed);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ completed: true, passed: true, score: 100 });
  });

  it('keeps what is new when the page is hidden, and only that; hiding ends nothing', async () => {
    const { session, reports, ends, show } = await started(normal, 60_000);
    session.hear(at(0));
    show('hidden');
    show('visible');
    show('hidden');
    expect(reports).toHaveLength(1);
    expect(ends).toEqual([]);
  });

  it('ends once when the page is left, with the newest attempt', async () => {
    const { session, ends, leave, reports } = await started(normal, 60_000);
    session.hear(at(3));
    leave();
    leave();
    session.end();
    session.hear(completed);
    expect(ends).toEqual([['suspended', expect.objectContaining({ journal: underWay.journal, progress: 0.3 })]]);
    expect(reports).toEqual([]);
    // A browser may bring the page back from its memory: then it says so.
    expect(session.state().at).toBe('ended');
  });

  it('is done when it is left after the goal', async () => {
    const { session, ends, leave } = await started();
    session.hear(completed);
    leave();
    expect(ends[0]?.[0]).toBe('done');
  });

  it('counts the time in which the page could be seen', async () => {
    let now = 1_000;
    const { session, show, reports } = await started(normal, 60_000, () => now);
    session.hear(at(0));
    now += 5_000;
    show('hidden');
    now += 8_000;
    show('visible');
    now += 2_000;
    session.hear(at(1));
    session.keep();
    expect(reports.map(({ activeMs }) => activeMs)).toEqual([5_000, 7_000]);
  });

  it('is one for one reporter, however often it is asked for', async () => {
    const { reporter, opened, session, page: here } = await started();
    expect(startSession(reporter, lesson, { page: here })).toBe(session);
    expect(opened()).toBe(1);
  });

  it('is alone where nobody answers, and then tells nobody', async () => {
    const { session, reports, ends, leave } = await started(null);
    expect(session.state()).toEqual({ at: 'alone' });
    session.hear(completed);
    leave();
    expect([reports, ends]).toEqual([[], []]);
  });

  it('says that something was lost, and tells who listens; and no more once it is kept', async () => {
    const { session, lose } = await started();
    const heard: unknown[] = [];
    const stop = session.subscribe(() => heard.push(session.state()));
    lose();
    lose();
    lose(false);
    stop();
    lose();
    expect(heard).toEqual([true, false].map((lost) => ({ at: 'open', earlier: normal, lost })));
  });
});
