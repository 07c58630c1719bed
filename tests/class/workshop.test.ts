import { describe, expect, it } from 'vitest';
import { cases } from '../../machines/cases/cases.js';
import { workshopLengths } from '../../machines/cases/workshop.js';
import { lengthIn, programme } from '../../src/class/programme.js';
import { caseStories as en } from '../../src/strings/en/cases.js';
import { caseStories as nl } from '../../src/strings/nl/cases.js';

describe.each(workshopLengths)('a workshop of %i minutes', (length) => {
  const parts = programme(length);

  it('takes as long as it says, one part after the other', () => {
    for (const [at, part] of parts.entries()) {
      const next = parts[at + 1];
      expect(part.from + part.minutes).toBe(next ? next.from : length);
      expect(part.minutes).toBeGreaterThan(0);
    }
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });

  it('plays every case once, and each has a story in every language', () => {
    const played = parts.flatMap((part) => part.cases);
    expect(new Set(played).size).toBe(played.length);
    for (const one of played) {
      expect(cases).toHaveProperty(one.id);
      expect(nl).toHaveProperty(one.id);
      expect(en).toHaveProperty(one.id);
    }
  });

  it('has enough to play for four pairs in every round, and nobody plays by mail', () => {
    const played = parts.filter(({ id }) => id === 'play').flatMap((part) => part.cases);
    expect(played).toHaveLength({ 30: 4, 60: 8, 90: 12 }[length]);
    expect(played.filter(({ channel }) => channel === 'mail')).toEqual([]);
  });
});

it('takes an hour where an address asks for a workshop that there is not', () => {
  expect([null, '', '45', '60', '90'].map(lengthIn)).toEqual([60, 60, 60, 60, 90]);
});
