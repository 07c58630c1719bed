import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/strings/nl/exercises.js';
import { exercises as enExercises } from '../../src/strings/en/exercises.js';
import { approve, finishOf, firstRun, signIn, step3 } from './guide.js';
import { type Case, endsWith, type Person, personAt } from './person.js';
import { builtSite } from './site.js';

const cases: readonly Case[] = [
  { by: 'touch', locale: 'nl', kind: 'android', place: 'home', aim: 'button', onPhone: true },
  { by: 'keyboard', locale: 'en', kind: 'iphone', place: 'home', aim: 'button', onPhone: true },
];
const named = { nl: exercises, en: enExercises };

/** Up to the page with the link: signed in, with the app, and past its first run. */
async function toLink(person: Person) {
  const { laptop, phone, kind, t } = person;
  const { newTab, interrupted, getApp, setUpAccount } = t.laptop.screens;
  await laptop.press(endsWith(newTab.account));
  await signIn(person);
  await laptop.reads(interrupted.heading);
  await laptop.press(t.laptop.common.next);
  await step3(person);
  await firstRun(person);
  if (kind === 'android') await phone.press(t.phone.screens.askNotifications.allow.android);
  await laptop.reads(getApp.heading);
  await laptop.press(t.laptop.common.next);
  await laptop.reads(setUpAccount.heading);
  await laptop.press(t.laptop.common.next);
}

/** From the link to the last page: the app opens by itself, and the number goes from one place to the other. */
async function pair(person: Person) {
  const { laptop, phone, kind, t } = person;
  const { pairingLink, tryOut, tryApproved, added, staySignedIn } = t.laptop.screens;
  await laptop.press(pairingLink.link);
  // Nobody goes there: the link does.
  await phone.region.waitFor();
  if (kind === 'iphone') await phone.press(t.phone.screens.askNotifications.allow.iphone);
  else await phone.reads(t.phone.screens.accounts.added);
  await laptop.press(t.laptop.common.next);
  await laptop.reads(tryOut.heading);
  await approve(person);
  await laptop.reads(tryApproved.heading);
  await laptop.press(t.laptop.common.next);
  await laptop.press(added.done);
  await laptop.press(staySignedIn.no);
}

describe.concurrent('who has a phone and no laptop', () => {
  const site = builtSite();

  it.each(cases)('pairs the app with a link, by $by, $locale, on $kind, and is never told of a laptop', (its) =>
    site.visit(
      `?locale=${its.locale}&phone=${its.kind}`,
      async (page) => {
        await page.getByRole('button', { name: named[its.locale].names.E39 }).click();
        const person = personAt(page, its, page, async () => {
          expect(await page.locator('.app').innerText()).not.toMatch(/laptop|computer/i);
        });
        await toLink(person);
        await pair(person);
        await person.readsTitle(person.t.finish.title['only-a-phone']);
        expect(await finishOf(person)).toContain(person.t.finish.title['only-a-phone']);
      },
      { by: its.by },
    ),
  );
});
