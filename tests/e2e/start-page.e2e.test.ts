import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromGuide, more, startOf } from '../../src/player/exercises.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { en } from '../../src/strings/en/index.js';
import { exercises } from '../../src/strings/nl/exercises.js';
import { nl } from '../../src/strings/nl/index.js';
import { finishOf, setUp } from './guide.js';
import type { Case } from './person.js';
import { builtSite, start } from './site.js';

const dutch = { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' } as const satisfies Case;

/** What no practice needs: the help desk, a window of its own for the phone, help beside the real thing, a frame, making a lesson, what a class did, a workshop, what a trainer shows, a step plan on paper, and what reads the profile of a school. */
const beside =
  /^src\/(?:site\/(?:class|desk|embed|for-real|guide|half|lesson|profile|trainer|workshop)-page|paper\/|profile\/|studio\/|strings\/nl\/(?:admin|case-maker|cases|catalogue|class|companion|desk|halves|on-paper|profile|studio|trainer|workshop))/;

/** Everything that is fetched apart for a practice and is not in another language. */
function parts(): readonly string[] {
  const manifest = JSON.parse(readFileSync('dist-site/.vite/manifest.json', 'utf8')) as Readonly<
    Record<string, { readonly file: string; readonly isDynamicEntry?: boolean }>
  >;
  return Object.entries(manifest).flatMap(([source, { file, isDynamicEntry }]) =>
    isDynamicEntry && !source.startsWith('src/strings/en/') && !beside.test(source) ? [file] : [],
  );
}

describe.concurrent('the start page', () => {
  const site = builtSite();

  it('has everything for a whole practice, also when the internet is gone before it starts', () => {
    const came = new Set<string>();
    return site.visit(
      '',
      async (page) => {
        await expect.poll(() => parts().filter((file) => !came.has(file)), { timeout: 15_000 }).toEqual([]);
        await page.context().setOffline(true);
        const person = await start(page, dutch);
        await setUp(person);
        expect(await finishOf(person)).toContain(nl.finish.title['first-setup']);
      },
      {
        prepare: async (page) => {
          page.on('requestfinished', (request) => {
            for (const file of parts()) if (request.url().endsWith(file)) came.add(file);
          });
        },
      },
    );
  });

  it('begins the practice of each problem, with what is wrong', () =>
    site.visit('?locale=nl', async (page) => {
      for (const id of [...fromGuide, ...more]) {
        await page.getByRole('button', { name: exercises.names[id] }).click();
        await page.locator('.coach').waitFor();
        const { scenario, conditions, slip } = startOf(id, usualSchool);
        const asked = new URL(page.url()).searchParams;
        expect([id, asked.get('scenario'), asked.get('with') ?? '', asked.get('slip')]).toEqual([
          id,
          scenario,
          conditions.join('.'),
          slip,
        ]);
        await page.goBack();
      }
    }));

  it('speaks the language that the coach was set to', () =>
    site.visit('', async (page) => {
      const person = await start(page, dutch);
      await person.press(nl.stage.menu.name);
      await page
        .getByRole('group', { name: nl.stage.menu.languageOf.coach })
        .getByRole('radio', { name: 'English' })
        .click();
      await person.press(en.stage.menu.exit);
      await page.getByRole('button', { name: en.site.start }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('radio', { name: 'Nederlands', exact: true }).click();
      await page.getByRole('button', { name: nl.site.start }).waitFor();
    }));
});
