import { expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { leadIn } from '../../machines/scenarios/lead-in.js';
import { act, type Run } from '../../machines/scenarios/run.js';
import { possible } from '../../machines/world/possible.js';
import { begin, type Practice } from '../../src/player/begin.js';
import { fitted, redo, takeUp, undo } from '../../src/player/memory.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { newsOf, nothingKnown } from '../../src/player/news.js';

const at = { scenario: 'first-setup', phone: 'android', seed: 7 } as const;
const usual = begin({ ...at, conditions: [], named: {} });
const after = (run: Run): Practice => ({ ...usual, run });

/** Somebody who closes the tab with the code on it, and who did not yet. */
const slipped = leadIn(at, { at: 'laptop', screen: 'code', act: 'person.closeTab' });
const well = undo(after(slipped)).run;

const press = (run: Run, type: string): Run => {
  const event = possible(run.world).find((one) => one.type === 'world.person' && one.intent.type === type);
  if (!event) throw new Error(`Nothing offers ${type}.`);
  return act(run, event);
};

/** What a page hears, from one run to the next. */
const heardOf = (...practices: readonly Practice[]) => {
  const known = nothingKnown();
  return practices.map((practice) =>
    newsOf(practice, known).map((news) => (news.type === 'mistake' ? `${news.type} ${news.id}` : news.type)),
  );
};

it('a mistake is told once, when it begins, after where the practice is', () => {
  const on = press(slipped, 'person.goHome');
  expect(heardOf(after(well), after(slipped), after(on))).toEqual([
    ['ready'],
    ['progress', 'mistake E02'],
    ['progress'],
  ]);
});

it('and with what it is, and a journal to look at it with', () => {
  const known = nothingKnown();
  newsOf(after(well), known);
  expect(newsOf(after(slipped), known)[1]).toEqual({
    type: 'mistake',
    id: 'E02',
    kind: 'mistake',
    journal: encodeRun(slipped),
  });
});

it('undone and done again it is no other; made anew it is', () => {
  const made = after(slipped);
  const undone = undo(made);
  const anew = after(press(undone.run, 'person.closeTab'));
  expect(
    heardOf(after(well), made, undone, redo(undone), undone, anew)
      .flat()
      .filter((said) => said.startsWith('m')),
  ).toEqual(['mistake E02', 'mistake E02']);
});

it('what an earlier page was told of is not told again', () => {
  const kept = takeUp(encodeRun(slipped));
  if (!('run' in kept)) throw new Error('The journal is not read.');
  expect(heardOf(after(kept.run), after(press(kept.run, 'person.goHome')))).toEqual([['ready'], ['progress']]);
});

it('who goes on as the guide says hears of no mistake', () => {
  const known = nothingKnown();
  const all = demo(at).flatMap(({ run }) => newsOf(after(run), known));
  expect(all.filter(({ type }) => type === 'mistake')).toEqual([]);
  expect(all.at(-1)).toMatchObject({ type: 'progress', stop: null });
});

it('a mistake that goes on is not told again when a long run is shortened', () => {
  const known = nothingKnown();
  newsOf(after(well), known);
  let practice = after(slipped);
  const told = [...newsOf(practice, known)];
  while (!practice.run.folded) {
    for (const type of ['person.goHome', 'person.openApp']) {
      practice = fitted({ ...practice, run: press(practice.run, type) });
      told.push(...newsOf(practice, known));
    }
  }
  expect(told.filter((news) => news.type === 'mistake').map((news) => news.type)).toEqual(['mistake']);
});
