import { expect, it } from 'vitest';
import { registered } from '../../machines/index.js';
import { laptopAt, type OwnScenario, stop } from '../../machines/scenarios/index.js';
import { addLanguage } from '../../src/player/add-language.js';
import { addPractice, type PracticeWords } from '../../src/player/add-practice.js';
import { tellerOf } from '../../src/profile/tell.js';
import { fill, lacking } from '../../src/strings/fill.js';
import { nl as strings } from '../../src/strings/nl/index.js';
import { own } from '../../src/strings/own.js';
import type { Locale } from '../../src/strings/strings.js';
import { checkProfile } from '../profile/check-profile.js';

const list = { name: 'Lijst bekijken', say: 'Open de lijst.', why: 'Staat daar jouw telefoon?' };
const scenario: OwnScenario = {
  id: 'mine',
  start: registered('home'),
  goal: laptopAt('securityInfo'),
  stops: [
    stop('1', 'signIn', 'laptop'),
    { id: 'list', step: '2', device: 'laptop', reached: laptopAt('securityInfo') },
  ],
  exits: [],
};
const nl: PracticeWords = {
  name: 'Kijk in je lijst',
  finish: { title: 'Klaar', lead: 'Goed zo.', done: {} },
  stops: { list },
};

it.each<[what: string, scenario: object, words: object, says: string]>([
  ['no exits', { exits: undefined }, {}, 'The scenario "mine" lacks "exits", a list.'],
  [
    'a stop that no learning system could name',
    { stops: [{ id: 'sign-in', step: '1', device: 'laptop', reached: () => true }] },
    {},
    'The stop "sign-in" of the scenario "mine" is no id: use letters, digits and underscores, 40 at most.',
  ],
  ['no start', { start: undefined }, {}, 'The scenario "mine" lacks "start", a function.'],
  [
    'a stop that is not there',
    { stops: [{ ...stop('1', 'signIn', 'laptop'), id: 'signin', reached: undefined }] },
    {},
    'The stop "signin" of the scenario "mine" is none of ours, and lacks "reached", a function.',
  ],
  ['no finish', {}, { finish: undefined }, 'The practice "mine" has no "finish.title" in "nl".'],
  ['no words for a stop', {}, { stops: {} }, 'The practice "mine" has no words for its stop "list" in "nl".'],
  ['words for a stop of ours', {}, { stops: { list, signIn: list } }, 'The stop "signIn" is one of ours'],
  [
    'a label that is not there',
    {},
    { stops: { list: { ...list, say: 'Kies {L.nxt}.' } } },
    'The words of "mine" in "nl" name {L.nxt}, and there is no such label.',
  ],
])('a practice with %s is refused with a sentence', (_, wrong, words, says) => {
  expect(() => addPractice({ ...scenario, ...wrong }, { nl: { ...nl, ...words } })).toThrow(says);
});

it('a language takes what it lacks from one of ours, and from no other', () => {
  const instead = 'de' as Locale;
  expect(() => addLanguage({ tag: 'fy', name: 'Frysk', instead, words: {} })).toThrow(
    'The language "de", for what "fy"',
  );
});

it('what does not fit is said in the other language, and counted as lacking', () => {
  const words = { again: 'Nog eens', done: (name: string) => `${name} is klaar`, rows: ['a'], how: 'Tik' };
  const theirs = { again: 3, done: 'klear', rows: { 0: 'a' }, how: { android: 'Tik', iphone: 'Druk' } };
  expect(fill(words, theirs)).toEqual({ ...words, how: theirs.how });
  expect(lacking(words, theirs)).toEqual(['again', 'done', 'rows']);
});

it('a day is written in the other language where a browser does not know that of the host', () => {
  const tlh = 'tlh' as Locale;
  own.set(tlh, { instead: 'nl', words: {} });
  const checked = checkProfile({ school: { name: 'De Esdoorn' } });
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
  const told = JSON.stringify(tellerOf(checked.profile)(strings, tlh));
  own.delete(tlh);
  expect(told).toContain('maandag 3 november');
  expect(told).not.toContain('Monday');
});
