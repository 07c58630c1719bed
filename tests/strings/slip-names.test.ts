import { expect, it } from 'vitest';
import { slipNames as english } from '../../src/strings/en/exercise-names.js';
import { slipNames as dutch } from '../../src/strings/nl/exercise-names.js';

it.each([
  ['nl', dutch],
  ['en', english],
])('in %s each mistake has a short name of its own', (_, names) => {
  const all = Object.values(names);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((name) => name.length > 32)).toEqual([]);
});
