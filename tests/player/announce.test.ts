import { expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { newsOf } from '../../src/player/announce.js';
import { sceneOf } from '../../src/player/scene.js';
import { nl } from '../../src/strings/nl/index.js';

const scenes = demo({ scenario: 'first-setup', phone: 'android', seed: 7 }).map(({ run }) => sceneOf(run.world));
const shown = scenes.findIndex(({ eyes }) => eyes.number !== null);
const news = (at: 'laptop' | 'phone', led: boolean) => newsOf(scenes[shown - 1]!, scenes[shown]!, at, nl.stage, led);

it('tells who is led the number that is to be carried over, wherever they are', () => {
  const { number } = scenes[shown]!.eyes;
  expect(news('laptop', true)).toContain(nl.stage.news.number(number));
  expect(news('phone', true)).toContain(nl.stage.news.number(number));
});

it('tells who finds the way alone that there is a number, and not which', () => {
  expect(news('phone', false)).toContain(nl.stage.news.number(null));
  expect(news('laptop', false)).not.toContain(nl.stage.news.number(null));
});
