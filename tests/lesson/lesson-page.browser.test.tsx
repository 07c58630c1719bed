import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { LessonPage } from '../../src/lesson/lesson-page.js';
import { start } from '../../src/lesson/main.js';
import { startSession } from '../../src/lms/index.js';
import type { Earlier, Reporter } from '../../src/lms/reporter.js';
import type { Lesson } from '../../src/packages/lesson.js';
import { en } from '../../src/strings/en/index.js';
import { later } from '../../src/strings/en/later.js';
import { lessonStrings } from '../../src/strings/lesson.js';

const lesson: Lesson = {
  scenario: 'first-setup',
  coach: 'together',
  locale: 'en',
  reportsTo: 'scorm12',
  id: 'first-setup',
  title: 'Practise pairing',
};
const { notices, ok, back, left } = lessonStrings.en;

/** A learning system that answers like this. */
function answers(earlier: Earlier | null) {
  let lose: (lost: boolean) => void = () => {};
  const told: string[] = [];
  const reporter: Reporter = {
    open: async (onLost = () => {}) => {
      told.push('open');
      lose = onLost;
      return earlier;
    },
    report: () => void told.push('report'),
    close: () => void told.push('close'),
  };
  return { reporter, told, lose: () => lose(true) };
}

function shown(written: unknown, reporter?: Reporter): HTMLElement {
  const host = document.createElement('main');
  host.style.blockSize = '600px';
  document.body.append(host);
  start(host, written, reporter);
  return host;
}
afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

const says = (words: string) => page.getByText(words);
const practice = () => page.getByRole('button', { name: 'My Account' }).first();

describe('the page of a lesson', () => {
  it.each([
    [null, 'alone'],
    [{ journal: null, mode: 'review' }, 'review'],
    [{ journal: null, mode: 'browse' }, 'browse'],
    [{ journal: null, mode: 'ended' }, 'ended'],
  ] as const)('opened with %j says “%s” once, above a practice that works', async (earlier, notice) => {
    shown(lesson, answers(earlier).reporter);
    await expect.element(says(notices[notice])).toBeVisible();
    await expect.element(practice()).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: ok, exact: true }));
    await expect.element(says(notices[notice])).not.toBeInTheDocument();
  });

  it('says nothing where all is as it should be; and that saving does not work, once', async () => {
    const { reporter, lose } = answers({ journal: null, mode: 'normal' });
    const host = shown(lesson, reporter);
    await expect.element(practice()).toBeVisible();
    expect(host.querySelector('.lesson__notice')).toBeNull();
    lose();
    await expect.element(says(notices.lost)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: ok, exact: true }));
    lose();
    await expect.element(practice()).toBeVisible();
    expect(host.querySelector('.lesson__notice')).toBeNull();
  });

  it.each(['hint', 'test'] as const)('with points to get says before how much help counts (%s)', async (coach) => {
    shown({ ...lesson, coach, pass: 80 }, answers({ journal: null, mode: 'normal' }).reporter);
    await expect.element(says(notices[coach])).toBeVisible();
  });

  it('gives the help that the author chose, whatever the learner chose in another lesson', async () => {
    localStorage.setItem('pairing-practice.settings', JSON.stringify({ coach: { was: 'test', is: 'watch' } }));
    shown({ ...lesson, coach: 'test' }, answers({ journal: null, mode: 'normal' }).reporter);
    await expect.element(says(en.stage.dial.task.test)).toBeVisible();
  });

  it('begins with the slip that was just made, tells nobody of it, and does so again for who begins again', async () => {
    const { reporter, told } = answers({ journal: null, mode: 'normal' });
    shown({ ...lesson, slip: 'E36' }, reporter);
    const asksMoney = says(later.phone.fakeApp.price);
    await expect.element(asksMoney).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: later.phone.fakeApp.remove }));
    await expect.element(asksMoney).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: en.stage.menu.name, exact: true }));
    await userEvent.click(page.getByRole('button', { name: en.stage.menu.restart, exact: true }));
    await expect.element(asksMoney).toBeVisible();
    expect(told).toEqual(['open']);
  });

  it('says nothing of an earlier result that was better where nothing is scored', async () => {
    const end = demo({ scenario: 'approve-again', phone: 'android', seed: 7 }).at(-2);
    const journal = encodeRun(end!.run);
    const { reporter } = answers({ journal, mode: 'normal', result: { passed: null, score: 100 } });
    shown({ ...lesson, scenario: 'approve-again', coach: 'watch' }, reporter);
    await expect.element(says(lessonStrings.en.result.done), { timeout: 20_000 }).toBeVisible();
    expect(document.body.textContent).not.toContain(lessonStrings.en.result.stands);
  });

  it('leads back to the course where the session ended', async () => {
    shown(lesson, answers({ journal: null, mode: 'ended', exitTo: 'https://school.example/course' }).reporter);
    await expect
      .element(page.getByRole('link', { name: back }))
      .toHaveAttribute('href', 'https://school.example/course');
  });

  it('says to who stops that it is kept, and lets them go on', async () => {
    shown(lesson, answers({ journal: null, mode: 'normal' }).reporter);
    await userEvent.click(page.getByRole('button', { name: en.stage.menu.name, exact: true }));
    await userEvent.click(page.getByRole('button', { name: en.stage.menu.exit, exact: true }));
    await expect.element(says(left.kept)).toBeVisible();
    await expect.element(page.getByRole('button', { name: left.goOn })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(practice()).toBeVisible();
  });

  it('ends with all that is new, said once, where the learner goes on elsewhere', async () => {
    const { reporter, told } = answers({ journal: null, mode: 'normal', exitTo: '#course' });
    shown(lesson, reporter);
    await userEvent.click(practice());
    await userEvent.click(page.getByRole('button', { name: en.stage.menu.name, exact: true }));
    await userEvent.click(page.getByRole('button', { name: en.stage.menu.exit, exact: true }));
    await vi.waitFor(() => expect(location.hash).toBe('#course'));
    expect(told).toEqual(['open', 'close']);
    location.hash = '';
  });

  it('opens one session, also drawn twice in strict mode', async () => {
    const { reporter, told } = answers({ journal: null, mode: 'normal' });
    const host = document.createElement('main');
    document.body.append(host);
    createRoot(host).render(
      <StrictMode>
        <LessonPage lesson={lesson} session={startSession(reporter, lesson)} />
      </StrictMode>,
    );
    await expect.element(practice()).toBeVisible();
    expect(told).toEqual(['open']);
  });

  it('says in one sentence what is wrong in a lesson: in its language, or in all where that is wrong', async () => {
    shown({ ...lesson, coach: 'loud' });
    expect(document.body.textContent).toBe(lessonStrings.en.wrong('coach'));
    document.body.replaceChildren();
    shown({ ...lesson, locale: 'fr' });
    expect(document.body.textContent).toBe(lessonStrings.nl.wrong('locale') + lessonStrings.en.wrong('locale'));
    document.body.replaceChildren();
    shown('[');
    await vi.waitFor(() => expect(document.body.textContent).toContain(lessonStrings.nl.unreadable));
  });
});
