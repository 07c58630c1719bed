import { findByRole, getByRole, getByText, waitFor } from '@testing-library/dom';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { sceneOf, typingOn } from '../../src/player/scene.js';
import { PairingPractice } from '../../src/index.js';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const start = { scenario: 'first-setup', phone: 'android', seed: 7 } as const;
const frames = demo(start).filter(({ run }) => typingOn(sceneOf(run.world)));

const fills = demo(start).filter(({ event }) => event?.type === 'world.person' && event.intent.type === 'person.fill');

it.each([
  [390, 844],
  [390, 700],
  [360, 560],
  [720, 480],
  [700, 360],
  [320, 480],
])('in a window of %i by %i, what one must never type is in sight', async (width, height) => {
  const password = fills.at(-1);
  if (!password) throw new Error('Nothing is filled in.');
  const { container } = render(
    <div style={{ inlineSize: width, blockSize: height }}>
      <PairingPractice scenario="first-setup" journal={encodeRun(password.run)} />
    </div>,
  );
  const root = container.querySelector('[data-pairing-practice]')?.shadowRoot?.querySelector<HTMLElement>('.root');
  await waitFor(() => {
    const why = getByText(root!, /Gebruik hier nooit je eigen wachtwoord/, {
      selector: '.why',
    }).getBoundingClientRect();
    const coach = getByRole(root!, 'region', { name: 'Coach' }).getBoundingClientRect();
    expect(why.height).toBeGreaterThan(0);
    expect(why.bottom).toBeLessThanOrEqual(Math.min(coach.bottom, height));
  });
});

it('types on more than one screen', () => expect(frames.length).toBeGreaterThan(3));

it.each(frames.map(({ run, event }) => [event, run] as const))(
  'in a small window, %o is what the coach says',
  async (event, run) => {
    const { container } = render(
      <div style={{ inlineSize: '360px', blockSize: '560px' }}>
        <PairingPractice scenario="first-setup" journal={encodeRun(run)} />
      </div>,
    );
    const inside = container.querySelector('[data-pairing-practice]')?.shadowRoot?.querySelector<HTMLElement>('.root');
    if (!inside || event?.type !== 'world.person') throw new Error('There is nothing to do.');
    const coach = await findByRole(inside, 'region', { name: 'Coach' });
    const lit = { 'person.type': /^Typ /, 'person.submit': /Zoeken/, 'person.yes': /Tik op Ja/ }[
      event.intent.type as string
    ];
    await waitFor(() =>
      expect(getByRole(coach, 'heading', { level: 2 }).textContent).toMatch(lit ?? event.intent.type),
    );
  },
);
