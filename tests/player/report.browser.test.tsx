import { findByRole, findByText, getByRole, getByText, queryByText } from '@testing-library/dom';
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { nextOf } from '../../machines/scenarios/demo.js';
import { act, type Run, scenarios, startRun } from '../../machines/scenarios/index.js';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import { PairingPractice, type PairingPracticeProps, type PracticeEvent } from '../../src/index.js';
import { nl } from '../../src/strings/nl/index.js';
import { report as t } from '../../src/strings/nl/report.js';
import { allInto } from '../coach/into.js';
import { memory } from '../../src/player/waves.js';
import { patient } from '../patience.js';

// What writes a journal comes after the first drawing; once it is here, an event is told with its press.
beforeAll(memory.load);
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const [wrong] = allInto('E06');
const end = wrong!.whole;

/** Somebody who goes on twice before the address is there, and then as the guide says. */
function hasty(): Run {
  const next = (run: Run) => nextOf(run.world, scenarios['first-setup']).event;
  const goOn = { type: 'world.person', at: 'laptop', intent: { type: 'person.next' } } as const;
  let run = startRun({ scenario: 'first-setup', phone: 'android', seed: 7 });
  run = act(act(act(run, next(run)!), goOn), goOn);
  for (let event = next(run); event; event = next(run)) run = act(run, event);
  return run;
}

/** A practice that is over, and what is told of it. */
async function over(props: PairingPracticeProps = {}) {
  const told: PracticeEvent[] = [];
  const { container } = render(
    <div style={{ inlineSize: 1366, blockSize: 768 }}>
      <PairingPractice journal={encodeRun(end)} {...props} onEvent={(event) => told.push(event)} />
    </div>,
  );
  const root = await vi.waitUntil(
    () => container.querySelector('[data-pairing-practice]')?.shadowRoot ?? null,
    patient,
  );
  const inside = root.querySelector<HTMLElement>('.root')!;
  const press = async (name: string) => userEvent.click(await findByRole(inside, 'button', { name }, patient));
  return { inside, told, press };
}

it('is opened from the finish, says what happened and how it ended, and leads back', async () => {
  const { inside, press } = await over();
  await press(nl.finish.report);
  const title = await findByRole(inside, 'heading', { level: 2, name: t.kind.alone(1) }, patient);
  expect(inside.getRootNode()).toHaveProperty('activeElement', title);
  getByText(inside, /Je koos een persoonlijk account/);
  getByText(inside, /Hier ging het mis: telefoon. Zelf opgelost./);
  getByText(inside, t.route.still);
  await press(t.back);
  await findByRole(inside, 'heading', { level: 2, name: nl.finish.title['first-setup'] });
});

it('goes back to just before a detour, to do that again', async () => {
  const { inside, told, press } = await over();
  await press(nl.finish.report);
  const slip = nl.slipNames.E06;
  await press(`${t.detours.again}: ${slip}`);
  const coach = await findByRole(inside, 'region', { name: nl.stage.coach.name });
  expect(queryByText(inside, t.route.title)).toBeNull();
  await vi.waitFor(() => expect(inside.getRootNode()).toHaveProperty('activeElement', coach), patient);
  const last = told.findLast((event) => event.type === 'progress');
  const kept = decodeRun(last?.journal ?? '');
  expect('run' in kept && kept.run.world.phone.value).toBe('choosingKind');
  await findByText(inside, t.detours.practising(slip));
});

it('of who only watched leads to doing it themselves, with the coach', async () => {
  const played = (run: Run): Run => ({ ...run, journal: run.journal.map((entry) => ({ ...entry, help: 'played' })) });
  const { inside, told, press } = await over({ journal: encodeRun(played(end)), coach: 'watch' });
  await press(nl.finish.report);
  await findByRole(inside, 'heading', { level: 2, name: t.kind.watched }, patient);
  await press(t.next.self);
  await vi.waitFor(() => expect(told.map(({ type }) => type)).toContain('restart'), patient);
  await findByRole(inside, 'button', { name: nl.stage.coach.why }, patient);
  expect(getByRole(inside, 'radio', { name: nl.stage.dial.positions.together.name })).toHaveProperty('checked', true);
});

it('is the result of a test, and shares nothing where no page could open it', async () => {
  const { inside } = await over({ coach: 'test' });
  await findByText(inside, t.route.title, {}, patient);
  expect(queryByText(inside, t.share.title)).toBeNull();
});

it('of somebody else says so, plays what they did, and leads to practising', async () => {
  const { inside, told, press } = await over({ journal: encodeRun(end, true) });
  const { shared } = nl.finish;
  await findByRole(inside, 'heading', { level: 2, name: shared.title }, patient);
  expect(queryByText(inside, nl.finish.doneTitle)).toBeNull();
  expect(getByRole(inside, 'banner').textContent).toContain(nl.stage.dial.theirs);
  expect(queryByText(inside, nl.stage.arrived)).toBeNull();
  await press(shared.report);
  await findByRole(inside, 'heading', { level: 2, name: shared.name }, patient);
  await press(t.back);
  await press(shared.play);
  // Also what the coach would not have said, by name.
  const said = new Set<string | null>();
  await vi.waitFor(
    () => {
      said.add(inside.querySelector('.coach h2')?.textContent ?? null);
      inside.querySelector<HTMLElement>('.player .cb:last-child')?.click();
      expect(queryByText(inside, shared.title)).not.toBeNull();
    },
    { ...patient, interval: 10 },
  );
  expect([...said]).toContain(nl.stage.dial.chose.personal);
  // None of it was the learner's.
  expect(told.map(({ type }) => type)).toEqual(['ready']);
  await press(shared.self);
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ type: 'progress', done: 0 }), patient);
  // What was pressed is gone, and the keys are heard: back to what was shared.
  await vi.waitFor(() => expect(inside.getRootNode()).toHaveProperty('activeElement.className', 'coach'), patient);
  await userEvent.keyboard('{Control>}z{/Control}');
  await findByRole(inside, 'heading', { level: 2, name: shared.title }, patient);
});

it('of somebody else is played by itself, also what was done twice, and gone on with by who takes over', async () => {
  const { inside, told, press } = await over({ journal: encodeRun(hasty(), true) });
  await press(nl.finish.shared.play);
  await vi.waitFor(() => expect(inside.getRootNode()).toHaveProperty('activeElement.className', 'coach'), patient);
  await press(nl.stage.dial.step);
  // Without an address the page asks for one, and asks again.
  await vi.waitUntil(() => inside.querySelector('.spot[data-intent="person.next"]'), patient);
  await press(nl.stage.dial.play);
  await vi.waitUntil(() => inside.querySelector('.spot[data-intent="person.fill"]'), patient);
  await press(nl.stage.dial.takeOver);
  // From here it is the learner's, who was shown what came before.
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ type: 'progress' }), patient);
  const kept = decodeRun(told.findLast((event) => event.type === 'progress')?.journal ?? '');
  expect('run' in kept && [kept.shared, kept.run.journal.map(({ help }) => help)]).toEqual([
    false,
    ['played', 'played', 'played'],
  ]);
  const coach = await findByRole(inside, 'region', { name: nl.stage.coach.name }, patient);
  await findByRole(coach, 'button', { name: nl.stage.coach.lost }, patient);
  const lit = await vi.waitUntil(() => inside.querySelector<HTMLElement>('.spot'), patient);
  const before = told.length;
  await userEvent.click(lit);
  await vi.waitFor(() => expect(told.slice(before)).toMatchObject([{ type: 'progress' }]), patient);
});

it('is there beside a page of the host as well, and leads back to that', async () => {
  const { press, inside } = await over({
    finish: ({ report }) => (
      <button type="button" onClick={report}>
        How did it go?
      </button>
    ),
  });
  await press('How did it go?');
  await findByText(inside, t.route.title, {}, patient);
  await press(t.back);
  expect(await findByRole(inside, 'button', { name: 'How did it go?' })).toBeDefined();
});

it('comes before the page of the host after a test', async () => {
  const { press, inside } = await over({ coach: 'test', finish: () => <p>Done</p> });
  await findByText(inside, t.route.title, {}, patient);
  await press(t.back);
  expect(await findByText(inside, 'Done')).toBeDefined();
});

it('has the link that the page around it makes', async () => {
  const { inside } = await over({ coach: 'test', linkTo: (run) => `https://school.example/?run=${run}` });
  await findByText(inside, `https://school.example/?run=${encodeRun(end, true)}`, {}, patient);
  expect(queryByText(inside, t.share.link)).not.toBeNull();
  getByRole(inside, 'button', { name: t.share.copy });
});

it('says from the menu how far one came, goes on from there, and gives the focus back', async () => {
  const { inside, told, press } = await over({ journal: encodeRun(wrong!.made) });
  const before = await vi.waitUntil(() => told.find((event) => event.type === 'ready'), patient);
  await press(nl.stage.menu.name);
  await press(nl.stage.menu.report);
  await findByRole(inside, 'heading', { level: 2, name: t.kind.inDetour('A') }, patient);
  getByText(inside, /Dit is nog zo/);
  await press(t.next.goOn);
  expect(queryByText(inside, t.route.title)).toBeNull();
  expect(inside.getRootNode()).toHaveProperty(
    'activeElement',
    getByRole(inside, 'button', { name: nl.stage.menu.name }),
  );
  expect(told.at(-1)).toEqual(before);
});
