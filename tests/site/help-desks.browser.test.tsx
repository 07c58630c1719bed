import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { HelpDesks } from '../../src/site/help-desks.js';
import { help } from '../../src/strings/nl/help.js';

afterEach(cleanup);

it('two help desks may have the same name, and one may be open twice from the same time', () => {
  const said = vi.spyOn(console, 'error');
  const hours = { days: ['monday'], from: '08:30', to: '12:00' } as const;
  const desk = { name: 'ICT', hours: [hours, { ...hours, to: '16:00' }] };
  const { getAllByRole } = render(<HelpDesks t={help} desks={[desk, desk]} />);
  expect(getAllByRole('listitem')).toHaveLength(2);
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});
