import { describe, expect, it } from 'vitest';
import { caseList, cases } from '../../machines/cases/cases.js';
import { mustRefer, mayRefer } from '../../machines/cases/refer.js';
import { openVisit } from '../../machines/cases/visit.js';
import { workshopLengths } from '../../machines/cases/workshop.js';
import { decodeSet } from '../../src/cases/case-text.js';
import { fitsOf, lengthIn, pairsOf, peopleIn, programme, setOf } from '../../src/class/programme.js';
import { caseStories as en } from '../../src/strings/en/cases.js';
import { workshopStrings as enWords } from '../../src/strings/en/workshop.js';
import { catalogue as enCatalogue } from '../../src/strings/en/catalogue.js';
import { caseStories as nl } from '../../src/strings/nl/cases.js';
import { catalogue as nlCatalogue } from '../../src/strings/nl/catalogue.js';
import { workshopStrings as nlWords } from '../../src/strings/nl/workshop.js';

describe.each(workshopLengths)('a workshop of %i minutes', (length) => {
  const parts = programme(length);
  const part = (id: (typeof parts)[number]['id']) => parts.find((one) => one.id === id);

  it('takes as long as it says, one part after the other', () => {
    for (const [at, { from, minutes }] of parts.entries()) {
      const next = parts[at + 1];
      expect(from + minutes).toBe(next ? next.from : length);
      expect(minutes).toBeGreaterThan(0);
    }
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });

  it('plays every case once, and each has a story in every language', () => {
    const played = parts.flatMap((one) => one.cases);
    expect(new Set(played).size).toBe(played.length);
    for (const one of played) {
      expect(cases).toHaveProperty(one.id);
      expect(nl).toHaveProperty(one.id);
      expect(en).toHaveProperty(one.id);
    }
  });

  it('has rounds that fit in the minutes, so that everybody helps, and another card for each of four pairs', () => {
    const { rounds, minutes, cases: played } = part('play')!;
    expect(rounds.map((round) => round.length)).toEqual(Array(rounds.length).fill(4));
    expect(rounds.length).toBeGreaterThanOrEqual(2);
    expect(rounds.flat()).toEqual(played);
    expect(played.filter(({ channel }) => channel === 'mail')).toEqual([]);
    const { each } = fitsOf(part('play')!, null, '');
    expect(each * rounds.length).toBe(minutes);
    for (const { t } of [{ t: nlWords }, { t: enWords }])
      expect(t.sheet.parts.play.notes(fitsOf(part('play')!, null, '')).join(' ')).toMatch(
        new RegExp(`${rounds.length} (rondes van|rounds of) ${each} `),
      );
  });

  it('leaves time for what the notes say: to solve each case together, and to listen to each pair', () => {
    for (const { id, cases: some, minutes } of parts)
      expect(id === 'onScreen' ? some.length * 6 : 0).toBeLessThanOrEqual(minutes);
    for (const people of [null, 2, 3, 8, 40]) {
      const { heard, minutes } = fitsOf(part('discuss')!, people, '');
      expect(heard).toBeGreaterThanOrEqual(1);
      expect(heard).toBeLessThanOrEqual(pairsOf(people));
      expect(heard * 3).toBeLessThanOrEqual(minutes);
    }
  });

  it('asks for the links of the group before it shows what they did', () => {
    const order = parts.map(({ id }) => id);
    expect(order.indexOf('practise')).toBeLessThan(order.indexOf('play'));
    expect(order.indexOf('play')).toBeLessThan(order.indexOf('discuss'));
  });

  it('has no card that no pair plays', () => {
    for (const people of [2, 5, 7, 24])
      for (const round of programme(length, people).flatMap(({ rounds }) => rounds))
        expect(round).toHaveLength(Math.min(4, pairsOf(people)));
  });

  it('opens just its own cases by a link', () => {
    for (const { cases: some } of parts.filter((one) => one.cases.length > 0))
      expect(decodeSet(setOf(some))).toEqual(some.map(({ id }) => ({ ours: id })));
  });
});

it('takes an hour where an address asks for a workshop that there is not', () => {
  expect([null, '', '45', '60', '90'].map(lengthIn)).toEqual([60, 60, 60, 60, 90]);
});

it('takes as many people as fit in a room, and nobody knows how many where it is something else', () => {
  expect([null, '', '1', '2', '7', '40', '41', '100', '1.5', '-3', 'x'].map(peopleIn)).toEqual([
    null,
    null,
    null,
    2,
    7,
    40,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect([null, 2, 7, 40].map(pairsOf)).toEqual([4, 1, 3, 20]);
});

it('knows who has to be passed on without anybody who came', () => {
  for (const one of caseList)
    expect([one.id, mayRefer(one)]).toEqual([one.id, mustRefer(one, openVisit(one, 'android', 0).came)]);
});

describe.each([
  ['nl', nl, nlWords, nlCatalogue],
  ['en', en, enWords, enCatalogue],
] as const)('in %s', (_, stories, { sheet }, catalogue) => {
  it('sends no helper to the helper', () => {
    for (const { repair } of Object.values(catalogue))
      expect(sheet.toHelper(repair)).not.toMatch(/\b(hulp|helpdesk|ondersteuner|mentor|vertel|help|tell)\b/i);
    expect(sheet.toHelper(catalogue.E11.repair)).toBe(catalogue.E11.repair);
  });

  it.each(caseList.map(({ id }) => id))('what %s wants is said to who plays them', (id) => {
    const { name, wants } = stories[id];
    const said = sheet.toPlayer(name, wants);
    expect(said).toMatch(/^(Je wilt|You want) /);
    expect(said).not.toMatch(new RegExp(`\\b(${name}|hij|zij|ze|zijn|haar|he|she|his|her|does not)\\b`, 'i'));
  });

  it('says on what they call whose own phone has no internet', () => {
    for (const { id } of caseList.filter(
      ({ channel, conditions }) => channel === 'telephone' && conditions.includes('offline'),
    ))
      expect(stories[id].about).toMatch(/met een .*telefoon|landline|phone/);
  });
});
