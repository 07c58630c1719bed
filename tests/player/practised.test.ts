import { expect, it } from 'vitest';
import { practised } from '../../src/player/practised.js';
import { catalogue } from '../../src/strings/nl/catalogue.js';

it('the finish says of each problem that a practice began with what it was, and of a place or a day nothing', () => {
  expect(practised(['clockWrong', 'offline'], catalogue)).toEqual([catalogue.E12, catalogue.E27]);
  expect(practised(['atSchool', 'beforeDate'], catalogue)).toEqual([]);
});
