import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { paper as en } from '../../src/strings/en/paper.js';
import { nl } from '../../src/strings/nl/index.js';
import { paper, paperPage as t } from '../../src/strings/nl/paper.js';
import { builtSite } from './site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { visit } = builtSite();

it('a step plan is made from the start page by keyboard alone, printed as it is shown, and taken along as one file', async () => {
  await visit('', async (page) => {
    await page.getByRole('button', { name: nl.site.guide }).press('Enter');
    const title = page.getByRole('heading', { name: t.title });
    await title.waitFor();
    expect(await title.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await page.getByRole('radio', { name: 'Android' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: 'Nederlands' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(en.howTitle).first().waitFor();
    expect(new URL(page.url()).search).toContain('phone=iphone');
    const sheets = page.locator('.pp-sheet');
    const count = await sheets.count();
    await page.getByText(t.pages(count)).waitFor();
    const said = await page.locator('.pp-say').allTextContents();
    expect(said).toContain('Tap Allow.');

    // The sheets themselves are looked at in `tests/paper`.
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run({ exclude: ['.gd-sheets'] })).violations.map(({ id }) => id);
    });
    expect(faults).toEqual([]);

    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    expect(totalPages).toBe(count);
    expect(text.join(' ')).not.toContain(t.lead);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t.download }).press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe('first-setup-iphone-en.html');
    const taken = readFileSync(await file.path(), 'utf8');
    expect(taken).toContain("default-src 'none'; style-src 'sha256-");
    expect(taken).not.toMatch(/<script|\sstyle="/);
    for (const one of said) expect(taken).toContain(one.replaceAll('&', '&amp;'));
  });
});

it('from any place in a practice the rest is put on paper, and the way back leads to that place', async () => {
  await visit('?scenario=first-setup&phone=android&locale=nl', async (page) => {
    await page.locator('[data-intent="person.openMyAccount"]').click();
    await page.locator('[data-intent="person.fill"]').waitFor();
    await page.getByRole('button', { name: nl.stage.menu.name }).click();
    await page.getByRole('button', { name: nl.stage.menu.rest }).click();
    await page.getByRole('heading', { name: t.title }).waitFor();
    const said = page.locator('.pp-say');
    await said.first().waitFor();
    expect(await said.first().textContent()).toBe('Typ je schoolmail. Klik op Volgende.');
    expect(await page.locator('.pp-sign').textContent()).toContain(paper.rest);
    const rest = await said.count();
    await page.getByRole('button', { name: t.whole }).click();
    await page.locator('.pp-sign', { hasText: paper.kind }).waitFor();
    expect(await said.count()).toBe(rest + 1);
    await page.goBack();
    await page.locator('[data-screen="email"]').waitFor();
  });
});

it('a link with a place that cannot be read says so, and shows every step', async () => {
  await visit('?page=guide&scenario=daily-sign-in&locale=nl&run=nonsense', async (page) => {
    await page.getByText(t.wrongRun).waitFor();
    expect(await page.locator('.pp-sign h1').textContent()).toBe(nl.stage.scenarios['daily-sign-in']);
  });
});
