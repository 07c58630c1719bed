import { findByRole, waitFor } from '@testing-library/dom';
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { act, type Run } from '../../machines/scenarios/run.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { possible } from '../../machines/world/possible.js';
import { type PairingPracticeProps, PairingPractice, type PracticeEvent } from '../../src/index.js';
import { memory } from '../../src/player/waves.js';

// What writes a journal comes after the first drawing; once it is here, an event is told with its press.
beforeAll(memory.load);
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const frames = demo({ scenario: 'daily-sign-in', conditions: ['atSchool'], phone: 'android', seed: 7 });
const last = frames.at(-2);
if (!last) throw new Error('The demo is empty.');
const beforeTheLastPress = encodeRun(last.run);

/** A practice with one press left to its goal. */
async function nearlyDone(props: PairingPracticeProps = {}) {
  const events: PracticeEvent[] = [];
  const { container } = render(
    <StrictMode>
      <div style={{ inlineSize: '1366px', blockSize: '768px' }}>
        <PairingPractice
          scenario="daily-sign-in"
          journal={beforeTheLastPress}
          onEvent={(event) => events.push(event)}
          {...props}
        />
      </div>
    </StrictMode>,
  );
  const inside = container.querySelector('[data-pairing-practice]')?.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!inside) throw new Error('There is no shadow root.');
  const press = async (name: RegExp) => userEvent.click(await findByRole(inside, 'button', { name }));
  const fromMenu = async (name: RegExp) => {
    // It stays open where one went back, and closes otherwise.
    const menu = await findByRole(inside, 'button', { name: /^Menu$/ });
    if (menu.getAttribute('aria-expanded') === 'false') await press(/^Menu$/);
    await press(name);
  };
  return { inside, events, press, fromMenu, types: () => events.map(({ type }) => type) };
}

it('tells once that it is ready, also in strict mode', async () => {
  const { press, types } = await nearlyDone();
  await press(/^Nee$/);
  await waitFor(() => expect(types()).toEqual(['ready', 'progress', 'completed']));
});

it('tells nothing any more once it is taken away', async () => {
  const told: string[] = [];
  const { unmount } = render(<PairingPractice onEvent={({ type }) => told.push(type)} />);
  unmount();
  const { types } = await nearlyDone();
  await waitFor(() => expect(types()).toEqual(['ready']));
  expect(told).toEqual([]);
});

it('tells with the end what can be said of the practice', async () => {
  const { press, events } = await nearlyDone();
  await press(/^Nee$/);
  await waitFor(() =>
    expect(events.at(-1)).toMatchObject({
      type: 'completed',
      assessment: { arrived: true, detours: [], mistakes: { detour: 0, mistake: 0, danger: 0 } },
    }),
  );
});

it('tells a mistake once, when it begins', async () => {
  const before = demo({ scenario: 'first-setup', phone: 'android', seed: 7 }).find(({ stop }) => stop === 'scanCode');
  if (!before) throw new Error('The demo does not come to the code.');
  const { inside, events, fromMenu } = await nearlyDone({
    scenario: 'first-setup',
    journal: encodeRun(before.run),
  });
  const mistakes = () => events.filter(({ type }) => type === 'mistake');
  await userEvent.click(await waitFor(() => inside.querySelector('[data-intent="person.closeTab"]')!));
  await waitFor(() => expect(mistakes()).toMatchObject([{ id: 'E02', kind: 'mistake' }]));
  expect(events.at(-1)).toEqual({ ...mistakes()[0], journal: expect.stringMatching(/^\S{20,}$/) });
  await fromMenu(/^Eén stap terug$/);
  await fromMenu(/^Eén stap vooruit$/);
  expect(events.at(-1)).toMatchObject({ type: 'progress' });
  expect(mistakes()).toHaveLength(1);
});

it('tells every change back, and not twice that the goal was reached', async () => {
  const { events, press, fromMenu, types } = await nearlyDone();
  await press(/^Nee$/);
  await fromMenu(/^Eén stap terug$/);
  expect(events.at(-1)).toMatchObject({ type: 'progress', stop: 'staySignedIn', journal: beforeTheLastPress });
  await press(/^Nee$/);
  expect(events.at(-1)).toMatchObject({ type: 'progress', stop: null });
  expect(types().filter((type) => type === 'completed')).toHaveLength(1);
});

it('does again what was undone, from the menu and by keyboard, also beginning again', async () => {
  const { inside, events, press, fromMenu } = await nearlyDone();
  await press(/^Nee$/);
  const done = events.find(({ type }) => type === 'progress');
  const focusMenu = async () => (await findByRole(inside, 'button', { name: /^Menu$/ })).focus();
  await fromMenu(/^Eén stap terug$/);
  // The menu stays open for who goes back and forth.
  await press(/^Eén stap vooruit$/);
  expect(events.at(-1)).toEqual(done);
  await focusMenu();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(events.at(-1)).toMatchObject({ type: 'progress', stop: 'staySignedIn' });
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(events.at(-1)).toEqual(done);
  await fromMenu(/^Opnieuw beginnen$/);
  await focusMenu();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(events.at(-1)).toEqual(done);
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(events.at(-1)).toMatchObject({ type: 'progress', stop: 'signIn', done: 0 });
});

it('tells of a practice that comes back after beginning again what it told before, but its end', async () => {
  const { events, press, fromMenu, types } = await nearlyDone();
  await press(/^Nee$/);
  const done = events.find(({ type }) => type === 'progress');
  await fromMenu(/^Opnieuw beginnen$/);
  expect(events.slice(-2)).toMatchObject([{ type: 'restart' }, { type: 'progress', stop: 'signIn', done: 0 }]);
  await fromMenu(/^Eén stap terug$/);
  expect(events.at(-1)).toEqual(done);
  expect(types().filter((type) => type === 'completed')).toHaveLength(1);
});

it('tells nothing of a goal that an earlier page was told of', async () => {
  const end = frames.at(-1);
  const { types, inside } = await nearlyDone(end ? { journal: encodeRun(end.run) } : {});
  await findByRole(inside, 'button', { name: /^Verder rondkijken$/ });
  expect(types()).toEqual(['ready']);
});

it('shortens a long practice between two presses, before it has to be, and tells of it with the next', async () => {
  const does = (run: Run, type: string): Run => {
    const later = act(run, { type: 'world.elapse', ms: 20_000 });
    const event = possible(later.world).find((one) => one.type === 'world.person' && one.intent.type === type);
    return event ? act(later, event) : later;
  };
  let { run } = frames[0]!;
  run = does(run, 'person.unlock');
  while (encodeRun(run).length < 900) run = does(does(run, 'person.openSettings'), 'person.goHome');
  const { inside, events } = await nearlyDone({ journal: encodeRun(run) });
  const press = async (intent: string) =>
    userEvent.click(await waitFor(() => inside.querySelector(`.dev--phone [data-intent="person.${intent}"]`)!));
  const told = () => events.flatMap((event) => (event.type === 'progress' ? [event.journal] : []));
  for (let n = 0; n < 3; n += 1) {
    await press('openSettings');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await press('goHome');
  }
  const lengths = await waitFor(() => {
    expect(told()).toHaveLength(6);
    return told().map((text) => text.length);
  });
  expect(Math.max(...lengths)).toBeLessThan(950);
  expect(lengths.at(-1)).toBeLessThan(800);
});

it('gives the page of the host at the goal the focus', async () => {
  const { inside, press } = await nearlyDone({ finish: () => <p>Klaar</p> });
  await press(/^Nee$/);
  await waitFor(() => expect((inside.getRootNode() as ShadowRoot).activeElement?.textContent).toBe('Klaar'));
});

it('tells an error, and lets the learner go on', async () => {
  const error = new Error('An error of the host.');
  const { inside, press, events } = await nearlyDone({
    finish: () => {
      throw error;
    },
  });
  await press(/^Nee$/);
  await findByRole(inside, 'alert');
  expect(events).toContainEqual({ type: 'failed', error });
});

it('closes the menu at a press anywhere on the page', async () => {
  const { inside, press } = await nearlyDone();
  await press(/^Menu$/);
  await findByRole(inside, 'button', { name: /^Opnieuw beginnen$/ });
  await userEvent.click(document.body);
  await waitFor(() => expect(inside.querySelector('.menu__panel, [aria-expanded="true"]')).toBeNull());
});

it('leaves the focus where the page of the host put it', async () => {
  const Finish = () => (
    <button type="button" ref={(button) => button?.focus()}>
      Verder
    </button>
  );
  const { inside, press } = await nearlyDone({ finish: () => <Finish /> });
  await press(/^Nee$/);
  await waitFor(() => expect((inside.getRootNode() as ShadowRoot).activeElement?.tagName).toBe('BUTTON'));
});
