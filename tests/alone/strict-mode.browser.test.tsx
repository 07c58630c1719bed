import { cleanup, render } from '@testing-library/react';
import { findByRole, findByText, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { Laptop, Phone, type PracticeEvent, Report, Stage, useCoach, useRun } from '../../src/index.js';
import { en } from '../../src/strings/en/index.js';
import '../patience.js';

afterEach(cleanup);

const almost = demo({ scenario: 'daily-sign-in', conditions: ['atSchool'], phone: 'android', seed: 7 }).at(-2)!.run;
const lasts = { blockSize: '600px', inlineSize: '900px' };

/** A page of somebody's own, with every part of one run. */
function OwnPage({ onEvent }: { readonly onEvent: (event: PracticeEvent) => void }) {
  const run = useRun({ run: almost, onEvent });
  const coaching = useCoach(run, { locale: 'en' });
  const { laptop, phone, eyes, press, arrived } = run;
  return (
    <>
      <div style={lasts} id="laptop">
        <Laptop view={laptop} eyes={eyes} locale="en" onIntent={(intent) => press('laptop', intent)} />
      </div>
      <div style={lasts}>
        <Phone view={phone} laptop={laptop} eyes={eyes} locale="en" onIntent={(intent) => press('phone', intent)} />
      </div>
      <div style={lasts}>
        <Stage of={run} locale="en" />
      </div>
      {arrived && (
        <div style={lasts} id="report">
          <Report of={run} locale="en" onClose={() => {}} />
        </div>
      )}
      <output>{arrived ? 'Done' : coaching?.say}</output>
    </>
  );
}

it('the parts of one run, drawn twice in strict mode, keep one run and tell each thing once', async () => {
  const told: PracticeEvent[] = [];
  const { container } = render(<OwnPage onEvent={(event) => told.push(event)} />, { wrapper: StrictMode });
  const inside = (id: string) =>
    container
      .querySelector(`#${id} [data-pairing-practice]`)
      ?.shadowRoot?.querySelector<HTMLElement>('.root') as HTMLElement;
  const no = await findByRole(inside('laptop'), 'button', { name: en.laptop.screens.staySignedIn.no });
  expect(container.querySelector('output')?.textContent).not.toBe('');
  await waitFor(() => expect(told.map(({ type }) => type)).toEqual(['ready']));
  await userEvent.click(no);
  await findByText(container, 'Done');
  await waitFor(() => expect(told.map(({ type }) => type)).toEqual(['ready', 'progress', 'completed']));
  await findByRole(inside('report'), 'heading', { level: 2 });
});
