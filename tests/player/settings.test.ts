import { expect, it } from 'vitest';
import { change, ordinarySettings, parseChanges, settingsOf } from '../../src/player/settings.js';

const start = ordinarySettings('nl');

it('keeps a choice for who starts the same', () => {
  const kept = parseChanges(JSON.stringify(change({}, start, 'locale', 'en')));
  expect(settingsOf(start, kept).locale).toBe('en');
});

it('lets another start win over an older choice', () => {
  const kept = change({}, start, 'coach', 'test');
  expect(settingsOf({ ...start, coach: 'test' }, kept).coach).toBe('test');
  expect(settingsOf({ ...start, locale: 'en' }, change({}, start, 'locale', 'en')).locale).toBe('en');
});

it('forgets a choice that goes back to the start', () => {
  expect(change(change({}, start, 'size', 20), start, 'size', 16)).toEqual({});
});

it.each(['', 'null', '[]', '{"size":{"was":16,"is":99}}', '{"scheme":"dark"}', '{'])('reads %j as nothing', (text) => {
  expect(parseChanges(text)).toEqual({});
});
