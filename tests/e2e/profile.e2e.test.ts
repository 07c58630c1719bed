import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doubtful } from '../../src/profile/doubtful.js';
import { fromLink, toLink } from '../../src/profile/link.js';
import { nl } from '../../src/strings/nl/index.js';
import { profileForm as form } from '../../src/strings/nl/profile-form.js';
import { builtSite } from './site.js';

const example = readFileSync('docs/profile.example.json', 'utf8');
const link = toLink(JSON.parse(example));
const wrong = toLink({ school: { nam: 'X' } });
const { site: t } = nl;

const labels = doubtful.flatMap((screen) => Object.keys(screen.labels)).length;

describe.concurrent('the profile of a school in the address', () => {
  const site = builtSite();

  it('is in the practice: its person, its labels and its addresses', () =>
    site.visit(`?scenario=first-setup&locale=nl&profile=${link}`, async (page) => {
      const laptop = page.getByRole('region', { name: nl.stage.laptop, exact: true });
      await laptop.getByText('voorbeeldschool.example').first().waitFor();
      await page.getByText('Noor Bakker is verzonnen').waitFor();
      await laptop.getByRole('button', { name: nl.laptop.screens.newTab.account }).click();
      await laptop.getByRole('button', { name: 'Laat Noor de schoolmail typen' }).click();
      await laptop.getByText('n.bakker@groenelyceum.example').first().waitFor();
      await laptop.getByText('Het Groene Lyceum').first().waitFor();
      expect(await page.getByText('Voorbeeldschool', { exact: true }).count()).toBe(0);
      expect(page.url()).toContain(`profile=${link}`);
    }));

  it('goes along from page to page', () =>
    site.visit(`?profile=${link}&locale=nl`, async (page) => {
      await page.getByText(`${t.name} – Het Groene Lyceum`).waitFor();
      await page.getByRole('button', { name: t.help.go }).click();
      await page.getByRole('region', { name: t.help.desks.title }).getByText('Mediatheek, Gebouw Zuid').waitFor();
      expect(await page.getByRole('radio', { name: t.help.reasons.forbidden }).count()).toBe(0);
      await page.getByRole('radio', { name: t.help.helpers.supporter }).click();
      await page.getByRole('radio', { name: 'Mediatheek, Gebouw Zuid' }).click();
      expect(await page.getByRole('region', { name: t.help.card.title }).innerText()).toContain('Gebouw Zuid');
      expect(page.url()).toContain(`profile=${link}`);
      await page.getByRole('button', { name: t.help.back }).click();
      await page.getByRole('button', { name: t.start }).click();
      await page.getByText('Noor Bakker is verzonnen').waitFor();
      expect(page.url()).toContain(`profile=${link}`);
    }));

  it('is told in one sentence when it is wrong, and the ordinary practice starts', () =>
    site.visit(`?scenario=first-setup&locale=nl&profile=${wrong}`, async (page) => {
      await page.getByRole('alert').getByText('school.nam').waitFor();
      await page.getByRole('button', { name: 'Start de gewone oefening' }).click();
      await page.getByText('Sam de Vries is verzonnen').waitFor();
      await page.goto(`${site.url()}?locale=nl&profile=${wrong}`);
      await page.getByRole('alert').getByText('school.nam').waitFor();
      expect(await page.getByRole('button', { name: t.start }).isVisible()).toBe(true);
    }));
});

describe.concurrent('the page on which a school makes its profile', () => {
  const site = builtSite();

  it('says beside a field what is wrong, and gives the link of what is right', () =>
    site.visit('', async (page) => {
      await page.getByRole('button', { name: t.ownSchool }).click();
      const name = page.getByRole('region', { name: form.groups.school }).getByLabel(form.typed['school.name'].name);
      await name.fill('Zuider * College');
      await page.getByText(form.wrong(1)).waitFor();
      expect(await name.getAttribute('aria-invalid')).toBe('true');
      const said = page.getByRole('listitem').filter({ hasText: 'zonder * { }' });
      await said.getByRole('button', { name: `${form.groups.school}, ${form.typed['school.name'].name}` }).click();
      expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await page.getByRole('button', { name: form.save }).count()).toBe(0);
      await name.fill('Zuidercollege');
      await page.getByText(form.right).waitFor();
      const [, made = ''] = page.url().split('profile=');
      expect(JSON.parse(fromLink(made.split('&').at(-1) ?? ''))).toEqual({ school: { name: 'Zuidercollege' } });
    }));

  it('opens a file, saves the same again, and starts a practice with it', () =>
    site.visit('?page=profile&locale=nl', async (page) => {
      await page.setInputFiles('input[type=file]', 'docs/profile.example.json');
      await expect.poll(() => page.getByLabel(form.desk.fields.place).nth(1).inputValue()).toBe('Gebouw Zuid');
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: form.save }).click(),
      ]);
      expect(JSON.parse(readFileSync(await saved.path(), 'utf8'))).toEqual(JSON.parse(example));
      await page.getByRole('button', { name: form.use }).click();
      await page.getByRole('button', { name: t.start }).click();
      expect(await page.getByText('Noor Bakker is verzonnen').isVisible()).toBe(true);
    }));

  it('calls a place of help that was added and left empty no mistake, and leaves it out', () =>
    site.visit('?page=profile&locale=nl', async (page) => {
      await page.getByRole('button', { name: form.desk.add }).click();
      const place = page.getByRole('group', { name: form.desk.title(1) });
      await place.waitFor();
      await page.getByText(form.right).waitFor();
      expect(page.url()).not.toContain('profile=');
      await place.getByLabel(form.desk.fields.place).fill('Gebouw Zuid');
      await page.getByText(form.wrong(1)).waitFor();
      await page.getByRole('button', { name: `${form.desk.title(1)}, ${form.desk.fields.name}` }).click();
      await page.keyboard.type('Balie');
      await page.getByText(form.right).waitFor();
    }));

  it('keeps a label that was ticked or corrected', () =>
    site.visit('?page=check&locale=nl', async (page) => {
      const { heading } = nl.laptop.screens.tryOut;
      await page.getByLabel(form.check.other(heading)).fill('Probeer het uit');
      await page.getByLabel(form.check.right(nl.laptop.screens.added.heading)).check();
      await page.getByText(form.check.done(2, labels)).waitFor();
      await page.getByRole('button', { name: form.check.back }).click();
      await page.getByText(form.labels(2)).waitFor();
      expect(page.url()).toContain('page=profile');
    }));

  it('gives the link of what the form says, also after a step back in the browser', () =>
    site.visit('', async (page) => {
      await page.getByRole('button', { name: t.ownSchool }).click();
      await page.getByRole('button', { name: form.toCheck }).click();
      const { heading } = nl.laptop.screens.added;
      await page.getByLabel(form.check.right(heading)).check();
      await page.goBack();
      await page.getByText(form.labels(1)).waitFor();
      const made = await page.getByLabel(form.link).inputValue();
      const [, link = ''] = made.split('#profile=');
      expect(JSON.parse(fromLink(link))).toEqual({ labels: { nl: { 'laptop.screens.added.heading': heading } } });
      await page.waitForURL(({ hash }) => hash === `#profile=${link}`);
      await page.getByRole('button', { name: form.use }).click();
      await page.getByRole('button', { name: t.start }).waitFor();
      expect(page.url()).toBe(made);
    }));
});
