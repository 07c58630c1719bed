import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { scenarios, type ScenarioId } from '../../machines/scenarios/index.js';

const ids = Object.keys(scenarios) as ScenarioId[];
const capital = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);

describe.each(ids)('the demo of %s', (scenario) => {
  const { stops, goal } = scenarios[scenario];

  it.each(['android', 'iphone'] as const)('makes every stop the next one, in order, and arrives on %s', (phone) => {
    const frames = demo({ scenario, phone, seed: 47 });
    const order = frames.map(({ stop }) => stop).filter((stop, at, all) => stop !== all[at - 1]);
    expect(order).toEqual([...stops.map(({ id }) => id), null]);
    expect(frames.at(-1)).toMatchObject({ event: null });
    expect(goal(frames.at(-1)!.run.world)).toBe(true);
  });

  it('has a story for each of its stops, and one for its end', () => {
    const text = readFileSync(`stories/scenarios/${scenario}.stories.tsx`, 'utf8');
    const beats = [...text.matchAll(/export const (\w+)/g)].map(([, name]) => name);
    expect(beats).toEqual([...stops.map(({ id }) => capital(id)), 'Arrived']);
  });
});

it('there are stories of no other scenarios', () => {
  const files = readdirSync('stories/scenarios').filter((name) => name.endsWith('.stories.tsx'));
  expect(files.sort()).toEqual(ids.map((id) => `${id}.stories.tsx`).sort());
});
