import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ConditionId } from '../../machines/conditions/condition.js';
import { type ScenarioId, scenarios } from '../../machines/scenarios/index.js';
import { declared, explore, pairs, visited } from './explore.js';
import { unreachable } from './unreachable.js';

const walkedIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .map((file) => file.replace('.test.ts', ''))
    .toSorted();

it('every scenario is walked on both phones', () => {
  const all = Object.keys(scenarios).flatMap((id) => [`${id}.android`, `${id}.iphone`]);
  expect(walkedIn('walks')).toEqual(all.toSorted());
});

it('every scenario that can start with two things at once is walked with each two', () => {
  const all = Object.values(scenarios).filter((scenario) => pairs(scenario, 'android').length > 0);
  expect(walkedIn('pairs')).toEqual(all.map(({ id }) => id).toSorted());
});

/** The nearest start that leads to a place that no scenario leads to by itself. */
const led: readonly (readonly [ScenarioId, ConditionId])[] = [
  ['first-setup', 'storageFull'],
  ['first-setup', 'parentAsks'],
  ['first-setup', 'appOutdated'],
  ['daily-sign-in', 'offline'],
  ['daily-sign-in', 'otherAccount'],
  ['daily-sign-in', 'passkeyFirst'],
  ['daily-sign-in', 'passwordLocked'],
  ['daily-sign-in', 'askedTooOften'],
  ['daily-sign-in', 'notCounted'],
  ['first-setup', 'ofSomebodyElse'],
  ['first-setup', 'provesFirst'],
  ['first-setup-at-home', 'onlyAtSchool'],
  ['first-setup-at-home', 'codeTooEarly'],
  ['new-phone', 'fiveAuthenticators'],
  ['unexpected-prompt-with-call', 'fingerFails'],
];
/** What a condition is about lies near the start. */
const near = 12_000;

it('every place of every party is visited in some scenario', () => {
  const lists = Object.values(unreachable);
  const places = new Set(declared.filter((place) => !lists.every((list) => list.includes(place))));
  for (const [id, condition] of led)
    for (const place of visited(explore(scenarios[id], 'android', [[condition]], { most: near }))) places.add(place);
  expect(declared.filter((place) => !places.has(place))).toEqual([]);
});
