import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelsIn } from '../../src/profile/labels.js';
import type { Profile } from '../../src/profile/profile.js';
import { policyOf, tellerOf } from '../../src/profile/tell.js';
import { everywhere as everywhereEn } from '../../src/strings/en/everywhere.js';
import { generations as generationsEn } from '../../src/strings/en/generations.js';
import { en } from '../../src/strings/en/index.js';
import { everywhere as everywhereNl } from '../../src/strings/nl/everywhere.js';
import { generations as generationsNl } from '../../src/strings/nl/generations.js';
import { nl } from '../../src/strings/nl/index.js';
import type { Strings } from '../../src/strings/strings.js';
import { checkProfile } from './check-profile.js';

function profileOf(given: unknown): Profile {
  const checked = checkProfile(given);
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
  return checked.profile;
}

const example = profileOf(readFileSync('docs/profile.example.json', 'utf8'));

/** Every text in some words; what is a function is asked for its answer. */
function texts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return texts(words('1', '2'));
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
}

describe.each<[string, Strings]>([
  ['nl', nl],
  ['en', en],
])('the words of a profile (%s)', (_, strings) => {
  const told = tellerOf(example)(strings, strings.locale);

  it('speak of its school, its person and its date, and of no other', () => {
    const left = texts(told).filter((text) =>
      /voorbeeldschool|de vries|\bsam\b(?!@)|3 november|31 oktober|31 october/i.test(text.replace(/https?:\S+/g, '')),
    );
    expect(left).toEqual([]);
    expect(told.laptop.common).toMatchObject({
      school: 'Het Groene Lyceum',
      mark: 'GL',
      person: 'Noor Bakker',
      initials: 'NB',
      email: 'n.bakker@groenelyceum.example',
    });
    expect(told.phone.common.email).toBe(told.laptop.common.email);
  });

  it('have the labels of its generation, and its own over them', () => {
    const { interrupted, added } = told.laptop.screens;
    expect(interrupted.heading).toBe(
      { nl: 'Meer informatie vereist', en: 'More information required' }[strings.locale],
    );
    expect(interrupted.other).toBe(strings.laptop.screens.interrupted.other);
    expect(added.done).toBe({ nl: 'Klaar', en: 'Finish' }[strings.locale]);
  });

  it('say where its first help desk is, to who is sent for help', () => {
    expect(told.stage.exits.E20.why).toContain('Lokaal ondersteuner, Hoofdgebouw, B 1.04, 000-000 00 01');
    expect(told.finish.forReal.help).toContain('Hoofdgebouw');
  });

  it('are as they were where the profile says nothing', () => {
    const usual = tellerOf(profileOf({}))(strings, strings.locale);
    expect(texts(usual)).toEqual(texts(strings));
  });
});

it('a day of the year stands in the words of each language, with the day of the week', () => {
  const tell = tellerOf(example);
  expect(tell(nl, 'nl').phone.common).toMatchObject({ date: 'maandag 11 januari', earlyDate: 'vrijdag 8 januari' });
  expect(tell(en, 'en').phone.common).toMatchObject({ date: 'Monday 11 January', earlyDate: 'Friday 8 January' });
});

it('a label has the same id in every language', () => {
  expect([...labelsIn(en).keys()].sort()).toEqual([...labelsIn(nl).keys()].sort());
});

it('what is as usual decides nothing, and a journal is then as it always was', () => {
  expect(policyOf(profileOf({}))).toEqual({});
  expect(policyOf(example)).toEqual({ promptSeconds: 120, ticketSeconds: 600 });
  expect(policyOf(profileOf({ methods: ['push'] }))).toEqual({ withoutCodes: true });
});

it('what is said otherwise, where the app is asked everywhere or a screen is older, takes the place of words that exist', () => {
  for (const [strings, ids] of [
    [nl, { ...everywhereNl, ...generationsNl.earlier.coach }],
    [en, { ...everywhereEn, ...generationsEn.earlier.coach }],
  ] as const) {
    const at = (id: string) =>
      id.split('.').reduce<unknown>((words, step) => (words as Record<string, unknown> | undefined)?.[step], strings);
    expect(Object.keys(ids).filter((id) => typeof at(id) !== 'string')).toEqual([]);
  }
  const everywhere = tellerOf(profileOf({ asked: { network: 'everywhere' } }));
  expect(everywhere(nl, 'nl').why.parts[0]?.answer[2]).toContain('overal');
});
