import { describe, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { act, type Run, scenarios, startRun } from '../../machines/scenarios/index.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { newsOf } from '../../src/player/announce.js';
import { coachLine } from '../../src/player/coach-line.js';
import { type Scene, sceneOf } from '../../src/player/scene.js';
import { nl } from '../../src/strings/nl/index.js';
import { guideTo } from './led.js';

const t = nl.stage;
const at = (device: 'laptop' | 'phone', type: string) =>
  ({ type: 'world.person', at: device, intent: { type } }) as WorldEvent;
const whyOf = (run: Run, scene: Scene) => coachLine(guideTo(run), scene, t).why;

/** Does what the guide says until the laptop shows this. */
function follow(from: Run, until: (scene: Scene) => boolean, look: (run: Run, scene: Scene) => void = () => {}): Run {
  let run = from;
  for (let n = 0; n < 60; n += 1) {
    const scene = sceneOf(run.world);
    if (until(scene)) return run;
    look(run, scene);
    const { intent, device } = guideTo(run);
    run = act(run, intent ? ({ type: 'world.person', at: device, intent } as WorldEvent) : { type: 'world.wait' });
  }
  throw new Error('The guide does not lead there.');
}

const ways = (['first-setup', 'first-setup-at-home'] as const).flatMap((scenario) =>
  (['closeTab', 'goBack', 'reload', 'previous'] as const).map((leaving) => ({ scenario, leaving })),
);

describe.each(ways)('who leaves the code in $scenario by $leaving', ({ scenario, leaving }) => {
  const code = follow(startRun({ scenario, phone: 'android', seed: 1 }), ({ eyes }) => eyes.qr);
  const left = act(code, at('laptop', `person.${leaving}`));

  it('is told why it is dead and that this is a way back, until there is a new one', () => {
    const said: unknown[] = [];
    const again = follow(
      left,
      ({ eyes }) => eyes.qr,
      (run, scene) => {
        const { back, why } = coachLine(guideTo(run), scene, t);
        said.push((back && why === t.codeLeft) || scene.laptop.screen);
      },
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((one) => one !== true)).toEqual([]);
    expect(whyOf(again, sceneOf(again.world))).not.toBe(t.codeLeft);
  });

  it('hears it once', () => {
    const [before, after] = [sceneOf(code.world), sceneOf(left.world)];
    expect(newsOf(before, after, 'laptop', t, true)).toContain(t.codeLeft);
    expect(newsOf(after, after, 'laptop', t, true)).toBeNull();
  });
});

it.each(Object.values(scenarios).map(({ id }) => id))('nobody is told so who follows the guide in %s', (scenario) => {
  const told = demo({ scenario, phone: 'iphone', seed: 1 }).filter(({ run }) => sceneOf(run.world).codeLeft);
  expect(told).toEqual([]);
});

it('a code that expired is not called left', () => {
  const code = follow(startRun({ scenario: 'first-setup', phone: 'android', seed: 1 }), ({ eyes }) => eyes.qr);
  const expired = act(code, { type: 'world.wait' });
  expect(sceneOf(expired.world).laptop.screen).toBe('codeExpired');
  expect(sceneOf(act(expired, at('laptop', 'person.restart')).world).codeLeft).toBe(false);
});
