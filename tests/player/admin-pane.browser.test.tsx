import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { adminView } from '../../machines/admin/admin.view.js';
import { withAdmin } from '../../machines/attended/index.js';
import { registered } from '../../machines/conditions/starts.js';
import { required } from '../../machines/protocol/required.js';
import { createWorld, step } from '../../machines/world/world.js';
import { nothingLit } from '../../src/parts/pointing.js';
import { AdminPane } from '../../src/player/admin-pane.js';
import { nl } from '../../src/strings/nl/index.js';
import { patient } from '../patience.js';

const first = withAdmin(createWorld(registered('home')({ phone: 'android', seed: 7 })), 'authenticationAdministrator');

/** The admin side of a world that goes on. */
function Helper({ onWorld }: { readonly onWorld: (world: typeof first) => void }) {
  const [world, setWorld] = useState(first);
  return (
    <AdminPane
      view={adminView(required(world.admin, 'test: the admin side'))}
      locale="nl"
      laptop={nl.laptop}
      addresses="real"
      pointing={nothingLit}
      name="Beheer"
      state="Jij bent hier"
      now
      onIntent={(intent) => {
        if (intent.type === 'person.tapElsewhere') return;
        const next = step(world, { type: 'world.helper', intent });
        setWorld(next);
        onWorld(next);
      }}
    />
  );
}

it('is used by keyboard alone, and the focus comes to the heading of each page', { timeout: 60_000 }, async () => {
  let world = first;
  render(<Helper onWorld={(next) => (world = next)} />);
  await screen.findByRole('heading', { name: 'Gebruikers' }, patient);
  /** Goes to a control by Tab, as somebody does who sees where the focus is, and presses it. */
  const press = async (name: RegExp, role = 'button') => {
    const control = await screen.findByRole(role, { name }, patient);
    for (let n = 0; document.activeElement !== control && n < 30; n += 1) await userEvent.tab();
    expect(document.activeElement).toBe(control);
    await userEvent.keyboard('{Enter}');
  };
  const heading = (name: string) => vi.waitFor(() => expect(document.activeElement?.textContent).toBe(name), patient);

  await press(/^Sam de Vries/);
  await heading('Sam de Vries');
  await press(/^Methode toevoegen/);
  await heading('Methode toevoegen');
  await press(/^4 uur/);
  await press(/^Voor één keer/, 'switch');
  await press(/^Toevoegen/);
  await heading('De toegangspas');
  const pass = world.service.context.pass ?? '';
  expect(screen.getByText(`${pass.slice(0, 4)} ${pass.slice(4)}`)).toBeTruthy();
  await press(/^OK/);
  await heading('Sam de Vries');
  expect(document.body.textContent).not.toContain(pass.slice(0, 4));
  expect(screen.getByText('nog geldig · 4 uur · voor één keer')).toBeTruthy();

  await press(/^App opnieuw laten instellen/);
  await heading('App opnieuw laten instellen');
  await press(/^Ja$/);
  await heading('Sam de Vries');
  expect(screen.getByRole('status').textContent).toContain('De methoden zijn verwijderd');
  expect(world.service.context.methods).toEqual([]);
});
