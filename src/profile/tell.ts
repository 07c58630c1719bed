import type { Policy } from '../../machines/conditions/policy.js';
import { relabel, type Generations } from '../strings/labels.js';
import { everywhere as everywhereEn } from '../strings/en/everywhere.js';
import { everywhere as everywhereNl } from '../strings/nl/everywhere.js';
import { generations as en } from '../strings/en/generations.js';
import { generations as nl } from '../strings/nl/generations.js';
import { retold } from '../strings/map-texts.js';
import { inLanguage, own } from '../strings/own.js';
import type { Locale, PracticeStrings } from '../strings/strings.js';
import { withDesk } from './desks.js';
import { withLabels } from './labels.js';
import type { Profile } from './profile.js';
import { usualLifetimes } from './usual.js';

/** Puts what a profile says in place of what the words say of the fictional Voorbeeldschool. */
export type Tell = <W extends object>(words: W, locale: Locale) => W;

/** What is said otherwise where the school asks for the app on its own network too, by where it stands. */
const everywhere: { readonly [L in Locale]: Readonly<Record<string, string>> } = {
  nl: everywhereNl,
  en: everywhereEn,
};
const generations: { readonly [L in Locale]: Generations } = { nl, en };

/** The words of a practice, and no other words. */
const isPractice = (words: object): words is PracticeStrings => 'laptop' in words && 'phone' in words;

/** The school address of the person. */
const emailOf = ({ person, school }: Profile): string => `${person.mailName}@${school.mailDomain}`;

/** The first letters of the first and the last of a name. */
function initialsOf(name: string): string {
  const parts = name.split(/\s+/);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends.map((part = '') => part.charAt(0).toUpperCase()).join('');
}

/** What the words say, and what takes its place; longer texts before those that are in them. */
function replacements({ school, person, asked }: Profile, locale: Locale): ReadonlyMap<string, string> {
  const from = new Date(`${asked.from}T12:00:00Z`);
  const before = new Date(from);
  // The last day before it on which there is school.
  do before.setUTCDate(before.getUTCDate() - 1);
  while (before.getUTCDay() % 6 === 0);
  const zone = { timeZone: 'UTC', day: 'numeric', month: 'long' } as const;
  // No browser knows the days of every language that a host adds.
  const { instead = locale } = own.get(locale) ?? {};
  const tags = [locale, instead].map((tag) => (tag === 'en' ? 'en-GB' : tag));
  const day = (date: Date) => new Intl.DateTimeFormat(tags, zone).format(date);
  const weekday = (date: Date) => new Intl.DateTimeFormat(tags, { timeZone: 'UTC', weekday: 'long' }).format(date);
  const whole = (date: Date) => `${weekday(date)} ${day(date)}`;
  return new Map([
    ['maandag 3 november', whole(from)],
    ['Monday 3 November', whole(from)],
    ['vrijdag 31 oktober', whole(before)],
    ['Friday 31 October', whole(before)],
    ['3 november', day(from)],
    ['3 November', day(from)],
    ['Voorbeeldschool', school.name],
    ['Sam de Vries', person.name],
    ['Sam', person.name.split(/\s+/)[0] ?? person.name],
  ]);
}

/** What a profile says in the words of a language. */
export function tellerOf(profile: Profile): Tell {
  const { school, person, asked, generation, labels } = profile;
  return <W extends object>(words: W, locale: Locale): W => {
    const found = replacements(profile, locale);
    const any = new RegExp(`\\b(?:${[...found.keys()].join('|')})\\b`, 'g');
    const said =
      asked.network === 'everywhere' ? withLabels(words, inLanguage(everywhere, locale, 'everywhere')) : words;
    const now = withDesk(
      retold(said, (text) => text.replaceAll(any, (name) => found.get(name) ?? name)),
      profile.helpDesks,
      locale,
    );
    if (!isPractice(now)) return now;
    const other = generation === '2026' ? {} : inLanguage(generations, locale, 'generations')[generation];
    const email = emailOf(profile);
    const { name, mark } = school;
    const { laptop, phone } = now;
    const owned = {
      ...now,
      laptop: {
        ...laptop,
        common: { ...laptop.common, school: name, mark, person: person.name, initials: initialsOf(person.name), email },
        screens: relabel<object>(laptop.screens, other.laptop) as typeof laptop.screens,
      },
      phone: {
        ...phone,
        common: { ...phone.common, school: name, email },
        screens: relabel<object>(phone.screens, other.phone) as typeof phone.screens,
      },
    };
    return withLabels(withLabels(owned, other.coach ?? {}), labels[locale] ?? {}) as W;
  };
}

/** What a profile decides about every practice; nothing where it is as usual. */
export function policyOf({ lifetimes, methods }: Profile): Policy {
  return {
    ...(lifetimes.pushSeconds === usualLifetimes.pushSeconds ? {} : { promptSeconds: lifetimes.pushSeconds }),
    ...(lifetimes.qrMinutes === usualLifetimes.qrMinutes ? {} : { ticketSeconds: lifetimes.qrMinutes * 60 }),
    ...(methods.includes('code') ? {} : { withoutCodes: true }),
  };
}

/** What a profile changes of a practice. */
export const schoolOf = (profile: Profile) => ({
  tell: tellerOf(profile),
  policy: policyOf(profile),
  addresses: profile.addresses,
  everywhere: profile.asked.network === 'everywhere',
});
