import { findByRole, getByRole, queryByRole, waitFor } from '@testing-library/dom';
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { waiting } from '../../machines/world/waiting.js';
import { PairingPractice, type PairingPracticeProps } from '../../src/index.js';
import { patient } from '../patience.js';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const asked = demo({ scenario: 'daily-sign-in', phone: 'android', seed: 7 }).find(
  ({ stop }) => stop === 'approveSignIn',
);
const journal = encodeRun(asked!.run);
const linking = demo({ scenario: 'first-setup', phone: 'android', seed: 7 }).filter(
  ({ stop }) => stop === 'chooseWork',
);
const scanning = encodeRun(linking.at(-1)!.run);

/** Where the laptop shows a number, and the phone is asked. */
function practise(props: PairingPracticeProps): HTMLElement {
  const view = render(
    <div style={{ inlineSize: '1366px', blockSize: '768px' }}>
      <PairingPractice scenario="daily-sign-in" journal={journal} {...props} />
    </div>,
  );
  return view.container.querySelector('[data-pairing-practice]')?.shadowRoot?.querySelector('.root') as HTMLElement;
}

const left = (timer: HTMLElement): number => {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(timer.textContent) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

it('shows how long a request still counts where the clock runs, and stops the clock at a press', async () => {
  const inside = practise({ pace: 'real' });
  const timer = await findByRole(inside, 'button', { name: /Verzoek/ }, patient);
  await waitFor(() => expect(left(timer)).toBeLessThan(59), patient);
  await userEvent.click(timer);
  const stopped = left(timer);
  await new Promise((passed) => setTimeout(passed, 1_500));
  expect(left(timer)).toBe(stopped);
  await userEvent.click(timer);
  await waitFor(() => expect(left(timer)).toBeLessThan(stopped), patient);
});

it('stops the clock at undo, until the next thing is done', async () => {
  const inside = practise({ scenario: 'first-setup', journal: scanning, pace: 'real' });
  const timer = await findByRole(inside, 'button', { name: /QR-code.*Zet de klok stil/ }, patient);
  getByRole(inside, 'button', { name: 'Menu' }).focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(timer.textContent).toContain('Laat de klok lopen'));
  await userEvent.click(inside.querySelector<HTMLElement>('.phone [data-intent="person.goHome"]')!);
  await waitFor(() => expect(timer.textContent).toContain('Zet de klok stil'));
});

it('stops everything that runs from the menu, says so, and lets it run again', async () => {
  const busy = demo({ scenario: 'first-setup', phone: 'android', seed: 7 }).find(
    ({ event }) => event?.type === 'world.wait',
  );
  const inside = practise({ scenario: 'first-setup', journal: encodeRun(busy!.run) });
  const screen = () => inside.querySelector('.phone')?.textContent;
  await userEvent.click(await findByRole(inside, 'button', { name: 'Menu' }, patient));
  await userEvent.click(await findByRole(inside, 'button', { name: 'Alles stilzetten' }, patient));
  const go = await findByRole(inside, 'button', { name: /Alles staat stil.*Laat de klok lopen/ }, patient);
  expect([...inside.querySelectorAll('output')].map((one) => one.textContent)).toContain('Alles staat stil.');
  const before = screen();
  await new Promise((passed) => setTimeout(passed, (waiting(busy!.run.world).progressIn ?? 0) + 500));
  expect(screen()).toBe(before);
  go.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen()).not.toBe(before), patient);
  expect((inside.getRootNode() as ShadowRoot).activeElement).toBe(getByRole(inside, 'button', { name: 'Menu' }));
});

it('hurries nobody who did not ask for it', async () => {
  const inside = practise({});
  await findByRole(inside, 'button', { name: 'Menu' });
  expect(queryByRole(inside, 'button', { name: /Verzoek/ })).toBeNull();
});
