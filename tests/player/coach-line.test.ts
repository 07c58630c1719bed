import { describe, expect, it } from 'vitest';
import { act, guide, isScenarioId, scenarios, startRun } from '../../machines/scenarios/index.js';
import { coachLine } from '../../src/player/coach-line.js';
import { coachSentence } from '../../src/player/coach-text.js';
import { sceneOf } from '../../src/player/scene.js';
import type { WayWords } from '../../src/strings/stage.js';
import { nl } from '../../src/strings/nl/index.js';

const ids = Object.keys(scenarios).filter(isScenarioId);
const kinds = ['android', 'iphone'] as const;
const ways = ids.flatMap((scenario) => kinds.map((phone) => ({ scenario, phone })));

describe.each(ways)('the coach in $scenario on $phone', ({ scenario, phone }) => {
  it('names the control that is lit, all the way', () => {
    let run = startRun({ scenario, phone, seed: 1 });
    const silent: string[] = [];
    for (let steps = 0; steps < 100; steps += 1) {
      const now = guide(run.world, scenarios[scenario]);
      if (!now.stop) break;
      const scene = sceneOf(run.world);
      const { intent, device } = now;
      if (!intent) {
        run = act(run, { type: 'world.wait' });
        continue;
      }
      const screens: Readonly<Record<string, Readonly<Record<string, WayWords>> | undefined>> = nl.stage.way[device];
      const name = intent.type.replace('person.', '');
      const words = screens[scene[device].screen]?.[name] ?? screens['otherwise']?.[name];
      if (!words || coachLine(now, scene, nl.stage).say !== words.say) silent.push(`${scene[device].screen} ${name}`);
      run = act(run, { type: 'world.person', at: device, intent } as Parameters<typeof act>[1]);
    }
    expect(silent).toEqual([]);
    expect(guide(run.world, scenarios[scenario]).stop).toBeNull();
  });
});

it('promises an iPhone no question about notifications before there is an account', () => {
  const { why } = nl.stage.stops.openApp;
  expect(coachSentence(why, { laptop: nl, phone: nl, kind: 'iphone' })).not.toMatch(/melding/i);
});
