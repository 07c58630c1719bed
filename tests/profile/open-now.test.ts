import { expect, it } from 'vitest';
import { momentOf, openUntil } from '../../src/profile/open-now.js';
import { usualDesks } from '../../src/profile/usual.js';

const desk = {
  name: 'ICT',
  hours: [
    { days: ['monday', 'tuesday'], from: '08:30', to: '12:00' },
    { days: ['monday'], from: '11:00', to: '16:00' },
  ],
} as const;

it.each([
  ['monday', '08:29', null],
  ['monday', '08:30', '12:00'],
  ['monday', '11:30', '16:00'],
  ['monday', '15:59', '16:00'],
  ['monday', '16:00', null],
  ['tuesday', '11:59', '12:00'],
  ['tuesday', '12:00', null],
  ['wednesday', '10:00', null],
  [null, '10:00', null],
] as const)('a desk is open on %s at %s until %s', (day, time, until) => {
  expect(openUntil(desk, { day, time })).toBe(until);
});

it('a desk without hours is never said to be open', () => {
  expect(openUntil({ name: 'ICT', hours: [] }, { day: 'monday', time: '10:00' })).toBeNull();
});

it('the day and the time are those of the clock, and a weekend is no school day', () => {
  expect(momentOf(new Date(2026, 10, 23, 9, 5))).toEqual({ day: 'monday', time: '09:05' });
  expect(momentOf(new Date(2026, 10, 27, 16, 30))).toEqual({ day: 'friday', time: '16:30' });
  expect(momentOf(new Date(2026, 10, 22, 12, 0)).day).toBeNull();
  expect(momentOf(new Date(2026, 10, 28, 12, 0)).day).toBeNull();
});

it('telephone numbers of the fictional school are plainly fictional', () => {
  for (const { telephone } of usualDesks) expect(telephone).toMatch(/^[0 -]+$/);
});
