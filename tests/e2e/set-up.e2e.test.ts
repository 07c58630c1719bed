import { describe, expect, it } from 'vitest';
import { approve, finishOf, setUp, signIn } from './guide.js';
import { type Case, endsWith, type Person } from './person.js';
import { start, builtSite } from './site.js';

/** Every way of working meets both languages, both phones, both places, and both ways of aiming; in Dutch it signs in after that. */
const cases: readonly Case[] = [
  { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'move' },
  { by: 'mouse', locale: 'en', kind: 'iphone', place: 'home', aim: 'button' },
  { by: 'keyboard', locale: 'nl', kind: 'iphone', place: 'school', aim: 'button' },
  { by: 'keyboard', locale: 'en', kind: 'android', place: 'home', aim: 'move' },
  { by: 'touch', locale: 'nl', kind: 'iphone', place: 'home', aim: 'move' },
  { by: 'touch', locale: 'en', kind: 'android', place: 'school', aim: 'button' },
];

describe.concurrent('the whole set-up, from the start page to the finish', () => {
  const site = builtSite();

  it.each(cases)('by $by, $locale, on $kind, at $place', (its) =>
    site.visit(
      '',
      async (page) => {
        const person = await start(page, its);
        await setUp(person);
        expect(await finishOf(person)).toContain(person.t.finish.title['first-setup']);
        if (its.locale === 'en') return;
        await signInAtSchool(person);
        expect(await finishOf(person)).toContain(person.t.finish.title['daily-sign-in-at-school']);
        await signInAtHome(person);
        expect(await finishOf(person)).toContain(person.t.finish.title['daily-sign-in-at-home']);
      },
      { by: its.by, still: its.by !== 'touch' },
    ),
  );
});

/** From the finish: at school the password is enough. */
async function signInAtSchool(person: Person) {
  const { laptop, t } = person;
  await person.press(t.finish.go['daily-sign-in-at-school']);
  await laptop.press(endsWith(t.laptop.screens.newTab.mail));
  await signIn(person);
  await laptop.press(t.laptop.screens.staySignedIn.no);
  await person.readsTitle(t.finish.title['daily-sign-in-at-school']);
}

/** From the finish: at home the phone asks for the number. */
async function signInAtHome(person: Person) {
  const { laptop, phone, t } = person;
  await person.press(t.finish.go['daily-sign-in-at-home']);
  await laptop.press(endsWith(t.laptop.screens.newTab.mail));
  await signIn(person);
  await laptop.reads(t.laptop.screens.approval.heading);
  await phone.press(t.phone.common.notice.title);
  await approve(person);
  await laptop.press(t.laptop.screens.staySignedIn.no);
  await person.readsTitle(t.finish.title['daily-sign-in-at-home']);
}
