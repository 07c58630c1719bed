import { findAllByRole, findByRole, waitFor, within } from '@testing-library/dom';
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { nextOf } from '../../machines/scenarios/demo.js';
import { act, type Run, scenarios, startRun, type StopId } from '../../machines/scenarios/index.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { PairingPractice, type PracticeEvent } from '../../src/index.js';
import { memory } from '../../src/player/waves.js';

// What writes a journal comes after the first drawing; once it is here, an event is told with its press.
beforeAll(memory.load);
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const onPhone = (type: string) => ({ type: 'world.person', at: 'phone', intent: { type } }) as WorldEvent;
/** Follows the guide until a stop is next. */
function until(stop: StopId, run: Run): Run {
  const next = nextOf(run.world, scenarios[run.scenario]);
  return next.stop === stop || !next.event ? run : until(stop, act(run, next.event));
}
/** Chose the personal account, went back, and is at the number. */
const choosing = act(
  until('chooseWork', startRun({ scenario: 'first-setup', phone: 'android', seed: 7 })),
  onPhone('person.add'),
);
const back = act(act(choosing, onPhone('person.personal')), onPhone('person.goBack'));
const journal = encodeRun(until('typeNumber', back));

async function practise(props: { readonly width: string; readonly coach?: 'test' }) {
  const events: PracticeEvent[] = [];
  const { width, ...rest } = props;
  const { container } = render(
    <div style={{ inlineSize: width, blockSize: '768px' }}>
      <PairingPractice journal={journal} onEvent={(event) => events.push(event)} {...rest} />
    </div>,
  );
  const inside = container.querySelector('[data-pairing-practice]')?.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!inside) throw new Error('There is no shadow root.');
  const focused = () => (inside.getRootNode() as ShadowRoot).activeElement;
  return { inside, events, focused };
}

it('goes back by keyboard to a stop that lies behind, and on again; the wrong turn stays on the map', async () => {
  const { inside, events, focused } = await practise({ width: '1366px' });
  const map = await findByRole(inside, 'button', { name: 'Route: Stap 7a van 7' });
  expect(map.querySelectorAll('.turn:not([data-open])')).toHaveLength(1);
  expect(map.querySelectorAll('.carried[data-over]')).toHaveLength(1);
  map.focus();
  await userEvent.keyboard('{Enter}');
  const panel = within(await findByRole(inside, 'region', { name: 'Route' }));
  const rows = panel.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows.filter((row) => row.includes('Verkeerd account'))).toEqual([expect.stringMatching(/^Stap 6a/)]);
  panel.getByRole('button', { name: /Terug naar hier.*App openen/ }).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(events.at(-1)).toMatchObject({ type: 'progress', stop: 'openApp' }));
  expect(focused()?.getAttribute('aria-label')).toBe('Route: Stap 4 van 7');
  for (let n = 0; n < 60 && JSON.stringify(events.at(-1)).includes(journal) === false; n += 1)
    await userEvent.keyboard('{Control>}y{/Control}');
  expect(events.at(-1)).toMatchObject({ type: 'progress', stop: 'typeNumber', journal });
});

it('opens from the menu where there is no room for the map, and closes with Escape', async () => {
  const { inside, focused } = await practise({ width: '700px' });
  const menu = await findByRole(inside, 'button', { name: 'Menu' });
  await userEvent.click(menu);
  await userEvent.click(await findByRole(inside, 'button', { name: 'Route bekijken' }));
  expect(await findAllByRole(inside, 'button', { name: /Terug naar hier/ })).not.toHaveLength(0);
  await userEvent.keyboard('{Escape}');
  expect(focused()).toBe(menu);
});

it('tells no wrong turn in a test', async () => {
  const { inside } = await practise({ width: '1366px', coach: 'test' });
  const map = await findByRole(inside, 'button', { name: /^Route/ });
  expect(map.querySelector('.turn')).toBeNull();
});
