import { expect, it } from 'vitest';
import { duration, moment, timespan } from '../../src/lms/time.js';

it.each([
  [0, '0000:00:00.00', 'PT0S'],
  [65_504, '0000:01:05.50', 'PT65.5S'],
  [3_661_257, '0001:01:01.26', 'PT3661.26S'],
  [-5, '0000:00:00.00', 'PT0S'],
])('facts 8 and 9: %i ms is written with two decimals at most', (ms, old, iso) => {
  expect([timespan(ms), duration(ms)]).toEqual([old, iso]);
});

it('fact 9: a moment has a zone after two decimals', () => {
  expect(moment(new Date(Date.UTC(2026, 10, 22, 12, 5, 9, 257)))).toBe('2026-11-22T12:05:09.25Z');
});
