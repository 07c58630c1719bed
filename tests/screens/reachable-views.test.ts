import { expect, it } from 'vitest';
import { type ScenarioId, scenarios } from '../../machines/scenarios/index.js';
import { viewsOf } from '../../machines/world/views.js';
import { explore, type Resolution } from '../world/explore.js';
import { nameOf } from './reachable-views.js';

function names(id: ScenarioId, resolution: Resolution): readonly string[] {
  const found = new Set<string>();
  for (const world of explore(scenarios[id], 'android', [[]], { resolution }).worlds) {
    const { laptop, phone } = viewsOf(world);
    found.add(`laptop ${nameOf(laptop)}`).add(`phone ${nameOf(phone)}`);
  }
  return [...found].toSorted();
}

it.each(['first-setup', 'daily-sign-in'] as const)(
  'whoever finishes on one device first sees all that there is to see in %s',
  (id) => expect(names(id, 'meeting')).toEqual(names(id, 'full')),
);
