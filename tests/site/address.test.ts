import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLink } from '../../src/profile/link.js';
import { dials } from '../../machines/coach/dial.js';
import { beginsWithSlip, slipIds } from '../../machines/conditions/slips.js';
import {
  isBare,
  readAddress,
  writeAddress,
  writeDesk,
  writeGuide,
  writePage,
  writeStart,
} from '../../src/site/address.js';
import type { ConditionId } from '../../machines/index.js';
import {
  type Choices,
  firstChoices,
  oldPhones,
  phones,
  places,
  unaskedKinds,
  practices,
  scenarioOf,
} from '../../src/site/choices.js';

const profile = toLink({ school: { name: 'Zwölle & Co' } });

/** Who takes another phone is asked what became of the old one, who is surprised what comes, and in a practice without a card nobody is asked anything. */
const placed = (chosen: Choices): Choices => {
  const { practice, place, old, unasked } = firstChoices;
  if (chosen.apart) return { ...chosen, practice, place, old, unasked };
  if (chosen.practice === 'newPhone') return { ...chosen, place, unasked };
  return chosen.practice === 'unexpectedPrompt' ? { ...chosen, place, old } : { ...chosen, old, unasked };
};

const choices: fc.Arbitrary<Choices> = fc
  .record({
    practice: fc.constantFrom(...practices),
    place: fc.constantFrom(...places),
    unasked: fc.constantFrom(...unaskedKinds),
    old: fc.constantFrom(...oldPhones),
    phone: fc.constantFrom(...phones),
    apart: fc.constantFrom(null, 'cannot-scan'),
    conditions: fc.subarray<ConditionId>(['beforeDate', 'notificationsOff']),
    slip: fc.constantFrom(null, ...slipIds),
    coach: fc.constantFrom(...dials),
    addresses: fc.constantFrom('real', 'fictional'),
    profile: fc.constantFrom(null, profile),
  })
  .map(placed)
  .map((chosen) => {
    const { scenario, conditions } = scenarioOf(chosen);
    const { slip } = chosen;
    return slip && beginsWithSlip(slip, scenario, conditions) ? chosen : Object.assign(chosen, { slip: null });
  });

describe('the address of a practice', () => {
  it('is read back as it was written, from the query and from the fragment', () => {
    fc.assert(
      fc.property(
        choices,
        fc.constantFrom('nl', 'en'),
        fc.constantFrom(undefined, 'phone.ab12cd34'),
        (wanted, locale, half) => {
          const said = writeAddress(wanted, locale, { laptopLocale: 'en', phoneLocale: 'nl', run: 'a~b', half });
          const [query = '', fragment = ''] = said.split('#');
          const devices = locale === 'nl' ? { laptopLocale: 'en' } : { phoneLocale: 'nl' };
          const asked = { page: 'practice', choices: wanted, locale, ...devices, journal: 'a~b', half, problem: null };
          expect(readAddress(query, `#${fragment}`)).toEqual(asked);
          expect(readAddress('', `#${query.slice(1)}&${fragment}`)).toEqual(asked);
          expect(readAddress(`${query}&${fragment}`, '')).toEqual(asked);
        },
      ),
    );
  });

  it('asks for nothing when it says nothing', () => {
    expect(readAddress('', '')).toEqual({
      page: 'start',
      choices: firstChoices,
      locale: null,
      journal: null,
      problem: null,
    });
  });

  it('leads to the page with help', () => {
    expect(readAddress(writePage('help', 'en', firstChoices), '')).toMatchObject({
      page: 'help',
      locale: 'en',
      problem: null,
    });
  });

  it('carries the profile of a school on every page, and says when there is none in it', () => {
    const carried = { choices: { profile }, problem: null };
    const [query = '', fragment = ''] = writePage('profile', 'nl', { profile }).split('#');
    expect(readAddress(query, `#${fragment}`)).toMatchObject({ page: 'profile', ...carried });
    expect(readAddress('', writeStart({ profile }))).toMatchObject({ page: 'start', ...carried });
    expect(readAddress(`?profile=${profile}`, '')).toMatchObject({ page: 'start', ...carried });
    for (const wrong of ['x', toLink(7), toLink([]), profile.slice(0, -3)])
      expect(readAddress(`?profile=${wrong}`, '')).toMatchObject({
        problem: { kind: 'profile' },
        choices: { profile: null },
      });
  });

  it('says the profile in its fragment alone, which no browser sends to a server', () => {
    const all = { ...firstChoices, profile };
    const pages = [writeStart(all), writePage('check', 'nl', all), writeDesk(all, 'nl'), writeAddress(all, 'nl')];
    for (const page of pages)
      expect(page.split('#')).toEqual([expect.not.stringContaining(profile), `profile=${profile}`]);
  });

  it('asks for nothing where it carries a profile and says no more', () => {
    expect(isBare('', '')).toBe(true);
    expect(isBare('', `#profile=${profile}`)).toBe(true);
    expect(isBare('', '#page=help')).toBe(false);
    expect(isBare('?page=help', `#profile=${profile}`)).toBe(false);
  });

  it('brings a run along', () => {
    expect(readAddress('?scenario=first-setup&run=1~2', '')).toMatchObject({ page: 'practice', journal: '1~2' });
  });

  it('never throws: what nobody knows is one problem on the start page, and the rest is kept', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const { page, problem } = readAddress(search, hash);
        expect(page === 'start' || problem === null).toBe(true);
      }),
    );
    const { page, choices: kept, problem } = readAddress('?scenario=tweede-telefoon&phone=iphone', '');
    expect({ page, phone: kept.phone, problem }).toEqual({
      page: 'start',
      phone: 'iphone',
      problem: { kind: 'scenario', value: 'tweede-telefoon' },
    });
  });

  it.each(['Bel 0900 1234 en geef je code', 'x'.repeat(99), 'voorbeeld.example', '<b>'])(
    'repeats a name at most: no %s',
    (text) => {
      const { problem } = readAddress(`?scenario=${encodeURIComponent(text)}`, '');
      expect(problem).toEqual({ kind: 'scenario', value: '…' });
    },
  );

  it.each(['constructor', '__proto__', 'toString'])('knows no %s', (name) => {
    expect(readAddress(`?scenario=${name}`, '').problem?.kind).toBe('scenario');
    expect(readAddress(`?scenario=first-setup&phone=${name}`, '').problem?.kind).toBe('phone');
    expect(readAddress(`?scenario=first-setup&locale=${name}`, '').problem?.kind).toBe('locale');
  });
});

it('the address of a step plan says of what it is, in which language, and from where', () => {
  const chosen: Choices = { ...firstChoices, practice: 'newPhone', phone: 'iphone', profile };
  const [query = '', fragment = ''] = writeGuide(chosen, 'nl', 'en', 'a~b').split('#');
  const asked = { page: 'guide', choices: chosen, locale: 'nl', laptopLocale: 'en', journal: 'a~b', problem: null };
  expect(readAddress(query, `#${fragment}`)).toEqual(asked);
  expect(readAddress(writeGuide(firstChoices, 'nl', 'nl', null), '').journal).toBeNull();
  expect(readAddress('?page=guide', '').page).toBe('guide');
});
