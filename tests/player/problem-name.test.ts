import { expect, it } from 'vitest';
import { catalogue } from '../../machines/conditions/catalogue.js';
import { fromGuide, more } from '../../src/player/exercises.js';
import { problemName } from '../../src/player/problem-name.js';
import { en } from '../../src/strings/en/index.js';
import { nl } from '../../src/strings/nl/index.js';

it.each([nl, en])('a practice that begins with a problem is called by it ($locale)', ({ exerciseNames }) => {
  const wrong = [...fromGuide, ...more].filter((id) => {
    const entry = catalogue[id];
    return 'start' in entry && problemName([entry.start], exerciseNames) !== exerciseNames[id];
  });
  expect(wrong).toEqual([]);
});

it('place and day are no problem', () => {
  expect(problemName(['atSchool', 'beforeDate'], nl.exerciseNames)).toBeNull();
});
