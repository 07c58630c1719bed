import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { canStartWith } from '../../machines/conditions/condition.js';
import { entries } from '../../machines/conditions/catalogue.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { coverage } from './coverage.js';
import { lacking, printed } from './on-paper.js';

it('docs/coverage.md is what `npm run coverage` writes', async () => {
  expect(readFileSync('docs/coverage.md', 'utf8')).toBe(await coverage());
});

it.each(printed)('the step plan has every step of “$title”, with its words', async (guide) => {
  expect(await lacking(guide)).toEqual([]);
});

const kinds = ['android', 'iphone'] as const;
const onlyAndroid: ReadonlySet<string> = new Set(['androidTooOld', 'portalOutdated', 'batterySaver', 'noServices']);
const starts = entries.flatMap(([id, entry]) =>
  'start' in entry && 'in' in entry ? entry.in.map((scenario) => ({ id, start: entry.start, scenario })) : [],
);

it.each(starts)('$id can be there at the start of $scenario', ({ start, scenario }) => {
  const fits = kinds.filter((phone) => canStartWith(scenarios[scenario].start({ phone, seed: 1 }), [start]));
  expect(fits).toEqual(onlyAndroid.has(start) ? ['android'] : kinds);
});
