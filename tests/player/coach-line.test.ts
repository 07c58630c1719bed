import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../../machines/conditions/condition.js';
import {
  act,
  guide,
  isScenarioId,
  type Run,
  type RunStart,
  scenarios,
  startRun,
} from '../../machines/scenarios/index.js';
import { coachLine } from '../../src/player/coach-line.js';
import { coachSentence } from '../../src/player/coach-text.js';
import { outcomeOf } from '../../src/player/outcome.js';
import { sceneOf } from '../../src/player/scene.js';
import type { WayWords } from '../../src/strings/stage.js';
import { nl } from '../../src/strings/nl/index.js';

const ids = Object.keys(scenarios).filter(isScenarioId);
const kinds = ['android', 'iphone'] as const;
const ways: readonly RunStart[] = ids.flatMap((scenario) => kinds.map((phone) => ({ scenario, phone, seed: 1 })));
const daily = { scenario: 'daily-sign-in', phone: 'android', seed: 1 } as const;
const troubled: readonly RunStart[] = (
  ['atSchool', 'beforeDate', 'notificationsOff', 'offline', 'batterySaver', 'noServices', 'clockWrong'] as const
).map((condition) => ({ scenario: 'daily-sign-in', phone: 'android', seed: 1, conditions: [condition] }));

/** What is silent on the way that the guide leads, and whether it leads to the goal. */
function follow(start: Run): { readonly silent: readonly string[]; readonly arrives: boolean } {
  let run = start;
  const scenario = scenarios[run.scenario];
  const silent: string[] = [];
  for (let steps = 0; steps < 100; steps += 1) {
    const now = guide(run.world, scenario);
    if (!now.stop) break;
    const scene = sceneOf(run.world);
    const { stop, intent, event, device } = now;
    if (!intent || !event) {
      run = act(run, { type: 'world.wait' });
      continue;
    }
    const name = intent.type.replace('person.', '');
    const words = nl.stage.way;
    const places: readonly (Readonly<Record<string, WayWords>> | undefined)[] = [
      ...(device === 'phone' ? [words.passcode, words.quiet] : []),
      nl.stage.stops[stop.id].way,
      ...(scene.beside ? [{ pickUp: nl.stage.twoPhones.take[scene.beside.phone] }] : []),
      { askDesk: nl.stage.desk.take },
      words[device][scene[device].screen as never],
      words[device].otherwise,
    ];
    const said = places.flatMap((acts) => acts?.[name]?.say ?? []);
    if (!said.includes(coachLine(now, scene, nl.stage).say)) silent.push(`${scene[device].screen} ${name}`);
    run = act(run, event);
  }
  return { silent, arrives: guide(run.world, scenario).stop === null };
}

it.each([...ways, ...troubled])('the coach names the control that is lit, all the way: %j', (start) => {
  expect(follow(startRun(start))).toEqual({ silent: [], arrives: true });
});

it('the coach leads who types the code of the app to it, and names each control', () => {
  const types = ['openMail', 'fill', 'next', 'fill', 'next', 'cannotUseApp', 'useCode'] as const;
  const page = types.reduce(
    (run, type) => act(run, { type: 'world.person', at: 'laptop', intent: { type: `person.${type}` } }),
    startRun(daily),
  );
  expect(follow(page)).toEqual({ silent: [], arrives: true });
});

describe('signing in after the set-up', () => {
  const whyAt = (conditions: readonly ConditionId[]) => {
    const run = startRun({ ...daily, conditions });
    const { world } = run;
    return coachLine(guide(world, scenarios['daily-sign-in']), sceneOf(world), nl.stage, outcomeOf(conditions)).why;
  };

  it('says what place and day ask, in each of the four ways', () => {
    expect(whyAt([])).toBe(nl.stage.outcomes.homeAsked);
    expect(whyAt(['beforeDate'])).toBe(nl.stage.outcomes.homeEarly);
    expect(whyAt(['atSchool'])).toBe(nl.stage.outcomes.schoolAsked);
    expect(whyAt(['atSchool', 'beforeDate'])).toBe(nl.stage.outcomes.schoolEarly);
  });
});

it('promises an iPhone no question about notifications before there is an account', () => {
  const { why } = nl.stage.stops.openApp;
  expect(coachSentence(why, { laptop: nl, phone: nl, kind: 'iphone' })).not.toMatch(/melding/i);
});
