import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { getByRole, findByRole, queryByRole, waitFor } from '@testing-library/dom';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { type PairingPracticeProps, PairingPractice, type PracticeEvent } from '../../src/index.js';
import { memory } from '../../src/player/waves.js';
import { patient } from '../patience.js';

// What writes a journal comes after the first drawing; once it is here, an event is told with its press.
beforeAll(memory.load);
beforeEach(() => localStorage.clear());
afterEach(cleanup);

/** Draws a practice, and gives the inside of its shadow root once the words are there. */
async function practise(props: PairingPracticeProps = {}) {
  const view = render(
    <div style={{ inlineSize: '1366px', blockSize: '768px' }}>
      <PairingPractice seed={7} {...props} />
    </div>,
  );
  const host = view.container.querySelector('[data-pairing-practice]');
  const inside = host?.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!inside) throw new Error('There is no shadow root.');
  return { ...view, inside };
}

const button = (inside: HTMLElement, name: RegExp) => findByRole(inside, 'button', { name });

it('tells the page that it is ready, and each thing that is done', async () => {
  const events: PracticeEvent[] = [];
  const { inside } = await practise({ onEvent: (event) => events.push(event) });
  await userEvent.click(await button(inside, /Mijn account$/));
  expect(events.map(({ type }) => type)).toEqual(['ready', 'progress']);
  expect(events[1]).toMatchObject({ stop: 'signIn', done: 0, total: 12 });
});

it('goes on from a journal', async () => {
  const events: PracticeEvent[] = [];
  const first = await practise({ onEvent: (event) => events.push(event) });
  await userEvent.click(await button(first.inside, /Ontgrendel/));
  first.unmount();
  const last = events.at(-1);
  if (last?.type !== 'progress') throw new Error('Nothing was told.');
  const { inside } = await practise({ journal: last.journal });
  await button(inside, /^Naar de laptop/);
  expect(queryByRole(inside, 'button', { name: /Ontgrendel/ })).toBeNull();
});

it('undoes with Ctrl+Z', async () => {
  const { inside } = await practise();
  await userEvent.click(await button(inside, /Ontgrendel/));
  await waitFor(() => expect(queryByRole(inside, 'button', { name: /Ontgrendel/ })).toBeNull());
  getByRole(inside, 'button', { name: 'Menu' }).focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await button(inside, /Ontgrendel/);
});

it('says that a journal is damaged, and starts anew', async () => {
  const { inside } = await practise({ journal: '~~' });
  await userEvent.click(await button(inside, /^Oké$/));
  expect(await button(inside, /Ontgrendel/)).toBeTruthy();
});

it('says that a practice does not exist, and starts the standard one', async () => {
  const { inside } = await practise({ scenario: 'tea' } as unknown as PairingPracticeProps);
  expect(getByRole(inside, 'alert').textContent).toContain('tea');
  await userEvent.click(await button(inside, /Start de gewone oefening/));
  await button(inside, /Ontgrendel/);
});

it('keeps the styles of the page out, and its own in', async () => {
  const style = document.createElement('style');
  style.textContent = 'body { letter-spacing: 9px } button { background: lime !important } * { color: red }';
  document.head.append(style);
  const { inside, container } = await practise();
  const found = getComputedStyle(await button(inside, /Ontgrendel/));
  expect(found.letterSpacing).toBe('normal');
  expect(found.backgroundColor).not.toBe('rgb(0, 255, 0)');
  const outside = document.createElement('p');
  outside.className = 'coach band screen';
  container.append(outside);
  expect(getComputedStyle(outside).display).toBe('block');
  style.remove();
});

it('lets two on one page go their own way', async () => {
  const one = await practise();
  const two = await practise({ locale: 'en' });
  await userEvent.click(await button(one.inside, /Ontgrendel/));
  await button(two.inside, /Unlock/);
  expect(queryByRole(one.inside, 'button', { name: /Ontgrendel/ })).toBeNull();
});

it('answers a press on something that is not needed, and changes nothing', async () => {
  const events: PracticeEvent[] = [];
  const { inside } = await practise({ onEvent: (event) => events.push(event) });
  await userEvent.click(await button(inside, /Mijn account$/));
  const other = await vi.waitUntil(
    () => inside.querySelector<HTMLElement>('.dev--laptop .card [data-intent="person.tapElsewhere"]'),
    patient,
  );
  const told = events.length;
  await userEvent.click(other);
  await waitFor(() => expect(inside.querySelector('.say h2')?.textContent).toBe('Dit heb je nu niet nodig.'));
  expect(events).toHaveLength(told);
});

it('brings the focus back to the button of the menu', async () => {
  const { inside } = await practise();
  const menu = await button(inside, /^Menu$/);
  await userEvent.click(menu);
  await userEvent.keyboard('{Escape}');
  expect(queryByRole(inside, 'switch')).toBeNull();
  expect((inside.getRootNode() as ShadowRoot).activeElement).toBe(menu);
});

it('survives a browser that keeps nothing', async () => {
  const refuse = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  const { inside } = await practise();
  expect(await button(inside, /Ontgrendel/)).toBeTruthy();
  refuse.mockRestore();
});

it('offers to go on after an error, with what was done', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const end = demo({ scenario: 'daily-sign-in', conditions: ['atSchool'], phone: 'android', seed: 7 }).at(-1);
  if (!end) throw new Error('The demo is empty.');
  let broken = true;
  const finish = () => {
    if (broken) throw new Error('A screen broke.');
    return <p>Klaar</p>;
  };
  const { inside } = await practise({ scenario: 'daily-sign-in', journal: encodeRun(end.run), finish });
  expect((await findByRole(inside, 'alert')).textContent).toContain('Wat je deed is bewaard');
  broken = false;
  await userEvent.click(await button(inside, /Ga verder waar je was/));
  await waitFor(() => expect(inside.textContent).toContain('Klaar'));
  quiet.mockRestore();
});
