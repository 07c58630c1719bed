import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { coachSentence } from '../../src/player/coach-text.js';
import { fromGuide, more } from '../../src/player/exercises.js';
import { exercises } from '../../src/strings/nl/exercises.js';
import { nl } from '../../src/strings/nl/index.js';
import { builtSite } from './site.js';

const ids = [...fromGuide, ...more];
/** Pointer and keyboard take turns. */
const cases = ids.map((id, at) => ({ id, by: at % 2 === 0 ? ('mouse' as const) : ('keyboard' as const) }));

/** What no problem leads to; another phone has turns of its own. */
const strange = ['unexpected-prompt', 'unexpected-prompt-with-call', 'unexpected-call'];

const { finish, stage } = nl;
const literal = (words: string) => words.replaceAll(/[.?*+^$()|[\]{}\\]/g, '\\$&');
const helped = Object.values(stage.exits).map(({ say }) =>
  coachSentence(say, { laptop: nl, phone: nl, kind: 'android' }),
);
/** Where a practice of a problem ends: at its goal, or where only others can help. */
const endings = [...Object.values(finish.title), ...helped].map(literal).join('|');

/** More presses than any of them takes, with every letter of a search. */
const patience = 120;

/** Does what is lit until the end is there, as somebody does who follows the coach; `ask` is what makes it point. */
async function followTheCoach(
  page: Page,
  end: Locator,
  press: (wanted: Locator) => Promise<void>,
  ask: Locator | null = null,
) {
  // A field that has no keys yet is lit itself. Where one place is shown at a time, the coach has a button to the other.
  const lit = page.locator('button.spot:visible, .spot > input:visible, .cb--go:visible').first();
  for (let n = 0; n < patience; n += 1) {
    await end
      .or(lit)
      .or(ask ?? lit)
      .first()
      .waitFor();
    if (await end.isVisible()) return;
    if (ask && !(await lit.isVisible())) {
      // While something runs by itself there is nothing to ask.
      if (await ask.isVisible()) await press(ask);
      continue;
    }
    const aims = (await lit.getAttribute('data-aim')) !== null;
    await press(lit);
    // The camera is held still for a moment before it says what it sees.
    if (aims) await lit.and(page.locator('[data-aim]')).waitFor({ state: 'detached' });
  }
}

describe.concurrent('a practice of one problem, from the start page', () => {
  const site = builtSite();

  it.each(cases)('$id by $by is solved, or ends in help', ({ id, by }) =>
    site.visit('?locale=nl', async (page) => {
      await page.getByRole('button', { name: exercises.names[id] }).click();
      const end = page.getByText(new RegExp(`^(${endings})$`)).first();
      await followTheCoach(page, end, (lit) => (by === 'mouse' ? lit.click() : lit.press('Enter')));
      expect(await end.isVisible()).toBe(true);
    }),
  );

  it.each(strange)('%s is done by who only presses what is lit', (scenario) =>
    site.visit(`?scenario=${scenario}&locale=nl`, async (page) => {
      const end = page.getByText(new RegExp(`^(${endings})$`)).first();
      await followTheCoach(page, end, (lit) => lit.press('Enter'));
      expect(await end.isVisible()).toBe(true);
    }),
  );

  it('a whole practice is done with hints alone, by keyboard', () =>
    site.visit('?scenario=daily-sign-in&locale=nl&coach=hint', async (page) => {
      const end = page.getByText(new RegExp(`^(${endings})$`)).first();
      const { ask, more } = stage.dial;
      const hint = page.getByRole('button', { name: new RegExp(`^(${literal(ask)}|${literal(more)})`) });
      await followTheCoach(page, end, (wanted) => wanted.press('Enter'), hint);
      expect(await end.isVisible()).toBe(true);
    }));
});
