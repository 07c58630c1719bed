import { expect, it } from 'vitest';
import { catalogue } from '../../machines/conditions/catalogue.js';
import { fromGuide, more, startOf } from '../../src/player/exercises.js';
import { problemName } from '../../src/player/problem-name.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { en } from '../../src/strings/en/index.js';
import { nl } from '../../src/strings/nl/index.js';

const cards = [...fromGuide, ...more].map((id) => ({ id, start: startOf(id, usualSchool) }));

it.each([nl, en])('a practice that begins with a condition is called by its problem ($locale)', ({ exerciseNames }) => {
  const begun = cards.filter(({ start }) => start.conditions.length > 0);
  expect(begun.length).toBeGreaterThan(fromGuide.length);
  const wrong = begun.filter(({ id, start }) => problemName(start.conditions, exerciseNames) !== exerciseNames[id]);
  expect(wrong).toEqual([]);
});

it('only what begins with a slip, or is a practice of its own, keeps the name of its scenario', () => {
  const unnamed = cards.filter(({ start }) => problemName(start.conditions, nl.exerciseNames) === null);
  const kinds = new Set(unnamed.map(({ id }) => catalogue[id].kind));
  expect(kinds).toEqual(new Set(['slip', 'condition']));
  expect(unnamed.filter(({ id, start }) => (catalogue[id].kind === 'slip') !== (start.slip !== null))).toEqual([]);
});

it('place and day are no problem', () => {
  expect(problemName(['atSchool', 'beforeDate'], nl.exerciseNames)).toBeNull();
});
