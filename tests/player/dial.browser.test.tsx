import { findByRole, findByText, getByRole, getByText, queryByRole, waitFor, within } from '@testing-library/dom';
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { userEvent as hands } from 'vitest/browser';
import { decodeRun } from '../../machines/scenarios/run-text.js';
import { PairingPractice, type PairingPracticeProps, type PracticeEvent } from '../../src/index.js';
import { nl } from '../../src/strings/nl/index.js';
import { memory } from '../../src/player/waves.js';
import { patient } from '../patience.js';

// What writes a journal comes after the first drawing; once it is here, an event is told with its press.
beforeAll(memory.load);
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const { dial } = nl.stage;
const whyAccount = 'Sam de Vries is verzonnen. Je oefent met het account van Sam.';

/** A practice in a window; what was told of it last can be read back. */
async function practise(props: PairingPracticeProps, width = 1366, height = 768) {
  const told: PracticeEvent[] = [];
  const { container } = render(
    <div style={{ inlineSize: width, blockSize: height }}>
      <PairingPractice seed={7} {...props} onEvent={(event) => told.push(event)} />
    </div>,
  );
  const root = await vi.waitUntil(
    () => container.querySelector('[data-pairing-practice]')?.shadowRoot ?? null,
    patient,
  );
  const inside = root.querySelector<HTMLElement>('.root')!;
  const coach = await findByRole(inside, 'region', { name: nl.stage.coach.name }, patient);
  const helps = () => {
    const last = told.findLast((event) => 'journal' in event);
    const kept = decodeRun(last && 'journal' in last ? last.journal : '');
    return 'run' in kept ? kept.run.journal.map(({ help }) => help) : [];
  };
  const button = (name: string) => findByRole(coach, 'button', { name }, patient);
  const lit = () => root.querySelector<HTMLElement>('.spot');
  const said = () => [...root.querySelectorAll('output')].map(({ textContent }) => textContent).join('');
  const control = (intent: string) =>
    vi.waitUntil(() => root.querySelector<HTMLElement>(`.dev [data-intent="${intent}"]`), patient);
  return { root, inside, coach, helps, button, lit, said, control };
}

const heading = (coach: HTMLElement) => getByRole(coach, 'heading', { level: 2 }).textContent;
const position = (inside: HTMLElement, name: string) => findByRole(inside, 'radio', { name }, patient);

it('is a group of four, and turning it leaves everybody where they were', async () => {
  const { inside, lit, control } = await practise({});
  await userEvent.click(await control('person.openMyAccount'));
  await vi.waitUntil(lit, patient);
  const group = getByRole(inside, 'group', { name: dial.name });
  const names = within(group).getAllByRole<HTMLInputElement>('radio');
  expect(names.map(({ checked }) => checked)).toEqual([false, true, false, false]);
  (await position(inside, dial.positions.together.name)).focus();
  await hands.keyboard('{ArrowRight}{ArrowRight}');
  await waitFor(() => expect(lit()).toBeNull());
  getByText(inside, nl.stage.stepOf('1a', 7));
  await hands.keyboard('{ArrowLeft}{ArrowLeft}');
  await vi.waitUntil(() => lit()?.matches('[data-intent="person.fill"]'), patient);
  // Nothing is typed in the dial: what was done is undone from there as well.
  await hands.keyboard('{Control>}z{/Control}');
  await vi.waitUntil(() => lit()?.matches('[data-intent="person.openMyAccount"]'), patient);
});

it('opens under one button where there is little room, and gives the focus back', async () => {
  const { root, inside } = await practise({ coach: 'test' }, 390, 844);
  const opener = await findByRole(inside, 'button', { name: `${dial.name}: ${dial.positions.test.name}` }, patient);
  await userEvent.click(opener);
  await waitFor(() => expect(root.activeElement).toHaveProperty('checked', true));
  await hands.keyboard('{ArrowUp}{Escape}');
  expect(root.activeElement).toBe(opener);
  expect(opener.textContent).toContain(dial.positions.hint.name);
  await userEvent.click(opener);
  await userEvent.click(getByText(inside, dial.positions.together.say));
  await waitFor(() => expect(root.activeElement).toBe(opener));
  expect(opener.textContent).toContain(dial.positions.together.name);
  expect(queryByRole(inside, 'radio', { name: dial.positions.watch.name })).toBeNull();
});

it('gives a hint when it is asked: where, then what, then why; and begins anew at the next place', async () => {
  const { coach, button, lit, said, control, helps } = await practise({ coach: 'hint' });
  const ask = await button(dial.ask);
  expect([heading(coach), lit(), said()]).toEqual([nl.stage.scenarios['first-setup'], null, '']);
  await userEvent.click(ask);
  expect([heading(coach), lit()]).toEqual([dial.nudge.laptop, null]);
  await waitFor(() => expect(said()).toBe(dial.nudge.laptop));
  await userEvent.click(ask);
  expect(lit()?.dataset['intent']).toBe('person.openMyAccount');
  await waitFor(() => expect(said()).toBe(heading(coach)));
  await userEvent.click(ask);
  getByText(coach, whyAccount);
  await userEvent.click(await control('person.openMyAccount'));
  await waitFor(() => expect(heading(coach)).toBe(nl.stage.scenarios['first-setup']));
  await userEvent.click(await control('person.fill'));
  await waitFor(() => expect(helps()).toEqual(['reason', 'none']));
});

it('is silent in a test: the task, no ring, no thread, and no number on the other tab', async () => {
  const { root, coach, lit, said, control, helps } = await practise(
    { coach: 'test', scenario: 'daily-sign-in' },
    390,
    844,
  );
  for (const intent of ['openMyAccount', 'fill', 'next', 'fill', 'next'])
    await userEvent.click(await control(`person.${intent}`));
  await vi.waitUntil(() => root.querySelector('[data-link="from"]'), patient);
  await userEvent.click(getByRole(root.querySelector('.root')!, 'button', { name: /^Telefoon/ }));
  expect([heading(coach), lit()]).toEqual([nl.stage.scenarios['daily-sign-in'], null]);
  expect(root.querySelector('.switch .val')).toBeNull();
  expect(root.querySelector('.chip')?.className).toContain('idle');
  expect(queryByRole(coach, 'button', { name: nl.stage.coach.lost })).toBeNull();
  expect(said()).not.toMatch(/Klik|Tik/);
  expect(new Set(helps())).toEqual(new Set(['none']));
});

it('plays by itself, steps, and is taken over by who does something', async () => {
  const { inside, lit, button, control, helps } = await practise({ coach: 'watch' });
  await userEvent.click(await button(dial.pause));
  await userEvent.click(await button(dial.step));
  await vi.waitUntil(() => lit()?.matches('[data-intent="person.fill"]'), patient);
  // Nothing is played to nobody: in another tab it waits.
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await userEvent.click(await button(dial.play));
  await new Promise((over) => setTimeout(over, 4_500));
  expect(lit()?.dataset['intent']).toBe('person.fill');
  seen.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitUntil(() => lit()?.matches('[data-intent="person.next"]'), patient);
  await userEvent.click(await control('person.next'));
  await waitFor(async () =>
    expect(await position(inside, dial.positions.together.name)).toHaveProperty('checked', true),
  );
  await waitFor(() => expect(helps()).toEqual(['played', 'played', 'pointed']));
});

it('offers a hint to who repeats, says so politely, and gives it at Ctrl + comma', async () => {
  const { coach, button, said, control } = await practise({ coach: 'hint' });
  for (const intent of ['unlock', 'openCamera', 'goHome']) await userEvent.click(await control(`person.${intent}`));
  expect(said()).not.toContain(dial.offer);
  await userEvent.click(await control('person.openCamera'));
  await waitFor(() => expect(said()).toContain(dial.offer), patient);
  await findByText(coach, dial.offer);
  expect((await button(dial.ask)).className).toContain('cb--go');
  await hands.keyboard('{Control>},{/Control}');
  await waitFor(() => expect(heading(coach)).toBe(dial.nudgeBack.phone));
});

it('offers nothing to who does not want that, and still gives a hint that is asked', async () => {
  localStorage.setItem('pairing-practice.settings', '{"offers":{"was":true,"is":false}}');
  const { coach, inside, button, said, control } = await practise({ coach: 'hint' });
  for (const intent of ['unlock', 'openCamera', 'goHome', 'openCamera'])
    await userEvent.click(await control(`person.${intent}`));
  await userEvent.click(await findByRole(inside, 'button', { name: nl.stage.menu.name }));
  expect((await findByRole<HTMLInputElement>(inside, 'switch', { name: dial.offers })).checked).toBe(false);
  expect(said()).not.toContain(dial.offer);
  await userEvent.click(await button(dial.ask));
  await waitFor(() => expect(heading(coach)).toBe(dial.nudgeBack.phone));
});
