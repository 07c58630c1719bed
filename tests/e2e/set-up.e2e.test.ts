import { describe, expect, it } from 'vitest';
import { approve, finishOf, setUp, signIn } from './guide.js';
import { type Case, endsWith, type Person } from './person.js';
import { start, builtSite } from './site.js';

/** Of means, language, phone, place and way of aiming every two together, in as few whole set-ups as hold them. */
const cases: readonly Case[] = [
  { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' },
  { by: 'mouse', locale: 'en', kind: 'iphone', place: 'home', aim: 'move' },
  { by: 'keyboard', locale: 'nl', kind: 'iphone', place: 'home', aim: 'button' },
  { by: 'keyboard', locale: 'en', kind: 'android', place: 'school', aim: 'move' },
  { by: 'touch', locale: 'nl', kind: 'android', place: 'home', aim: 'move' },
  { by: 'touch', locale: 'en', kind: 'iphone', place: 'school', aim: 'button' },
];

/** Who signs in after that: one of each way of working, in both languages and on both phones. */
const goesOn = ({ aim }: Case) => aim === 'move';

describe.concurrent('the whole set-up, from the start page to the finish', () => {
  const site = builtSite();

  it.each(cases)('by $by, $locale, on $kind, at $place', (its) =>
    site.visit(
      '',
      async (page) => {
        const person = await start(page, its);
        await setUp(person);
        expect(await finishOf(person)).toContain(person.t.finish.title['first-setup']);
        if (!goesOn(its)) return;
        await signInAtSchool(person);
        expect(await finishOf(person)).toContain(person.t.finish.title.schoolAsked);
        await signInAtHome(person);
        expect(await finishOf(person)).toContain(person.t.finish.title.homeAsked);
      },
      { by: its.by, still: its.by !== 'touch' },
    ),
  );
});

/** From the finish: at school the password is enough. */
async function signInAtSchool(person: Person) {
  const { laptop, t } = person;
  await person.press(t.finish.go.schoolAsked);
  await laptop.press(endsWith(t.laptop.screens.newTab.mail));
  await signIn(person);
  await laptop.press(t.laptop.screens.staySignedIn.no);
  await person.readsTitle(t.finish.title.schoolAsked);
}

/** From the finish: at home the phone asks for the number. */
async function signInAtHome(person: Person) {
  const { laptop, phone, t } = person;
  await person.press(t.finish.go.homeAsked);
  await laptop.press(endsWith(t.laptop.screens.newTab.mail));
  await signIn(person);
  await laptop.reads(t.laptop.screens.approval.heading);
  await phone.press(t.phone.common.notice.title);
  await approve(person);
  await laptop.press(t.laptop.screens.staySignedIn.no);
  await person.readsTitle(t.finish.title.homeAsked);
}
