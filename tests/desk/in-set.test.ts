import { expect, it } from 'vitest';
import { cases } from '../../machines/cases/cases.js';
import { inSet } from '../../src/desk/in-set.js';
import { caseStories } from '../../src/strings/nl/cases.js';

const own = { one: { ...cases.noNotices, id: 'own-a' }, story: caseStories.noNotices };
const cannot = { ...own, one: { ...own.one, conditions: ['storageFull'] as const, causes: ['storageFull'] as never } };
const lie = { ...own, one: { ...own.one, causes: ['E30'] as const } };

it('what cannot be practised is left out and named by its place; the others go on under theirs, also when twice the same', () => {
  const waiting = inSet(
    [{ own: cannot }, { own }, { problem: { code: 'damaged' } }, { own: lie }, { own }, { ours: 'oldApp' }],
    caseStories,
    'android',
  );
  expect(waiting.callers.map(({ key, one }) => [key, one.id])).toEqual([
    ['2', 'own-a'],
    ['5', 'own-a'],
    ['6', 'oldApp'],
  ]);
  expect(waiting.lost).toEqual([
    { place: 1, name: own.story.name, why: 'cannotBegin' },
    { place: 3, name: null, why: 'damaged' },
    { place: 4, name: own.story.name, why: 'notThere' },
  ]);
});
