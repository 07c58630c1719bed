import { describe, expect, it } from 'vitest';
import { approve, finishOf, setUp, signIn } from './guide.js';
import { type Case, endsWith, type Person } from './person.js';
import { start, builtSite } from './site.js';

/**
 * Every way of working with each two of language, phone and place; both ways of aiming take turns, by touch the other way
 * round. At school and on an Android phone, or neither, is where Dutch is spoken: so four of the eight together hold every pair.
 */
const cases: readonly Case[] = (['mouse', 'keyboard', 'touch'] as const).flatMap((by) =>
  (['android', 'iphone'] as const).flatMap((kind) =>
    (['school', 'home'] as const).map((place) => {
      const dutch = (kind === 'android') === (place === 'school');
      const moves = (kind === 'android') === (by !== 'touch');
      return { by, locale: dutch ? 'nl' : 'en', kind, place, aim: moves ? 'move' : 'button' } as const;
    }),
  ),
);

/** Who signs in after that: of each way of working one in each language, by touch on an iPhone. */
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
