import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scenarios } from '../../machines/scenarios/index.js';

const readme = readFileSync('README.md', 'utf8');

it('the README names every scenario that there is, and none that there is not', () => {
  const table = readme.slice(readme.indexOf('| scenario |'), readme.indexOf('What a learner downloads'));
  const named = table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, id = '']) => id));
  expect(named.toSorted()).toEqual(Object.keys(scenarios).toSorted());
});

it('the README has a row for every prop', () => {
  const props = [
    ...readFileSync('src/player/props.ts', 'utf8')
      .split('export interface PairingPracticeProps')[1]!
      .matchAll(/^  readonly (\w+)\?/gm),
  ];
  expect(props.map(([, name]) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
