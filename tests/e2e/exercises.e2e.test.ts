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

const { finish, stage } = nl;
const literal = (words: string) => words.replaceAll(/[.?*+^$()|[\]{}\\]/g, '\\$&');
const helped = Object.values(stage.exits).map(({ say }) =>
  coachSentence(say, { laptop: nl, phone: nl, kind: 'android' }),
);
/** Where a practice of a problem ends: at its goal, or where only others can help. */
const endings = [...Object.values(finish.title), ...helped].map(literal).join('|');

/** More presses than any of them takes, with every letter of a search. */
const patience = 120;

/** Does what is lit until the end is there, as somebody does who follows the coach. */
async function followTheCoach(page: Page, end: Locator, press: (wanted: Locator) => Promise<void>) {
  // A field that has no keys yet is lit itself. Where one place is shown at a time, the coach has a button to the other.
  const lit = page.locator('button.spot:visible, .spot > input:visible, .cb--go:visible').first();
  for (let n = 0; n < patience; n += 1) {
    await end.or(lit).first().waitFor();
    if (await end.isVisible()) return;
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
});
