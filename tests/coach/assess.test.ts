import { describe, expect, it } from 'vitest';
import { assess, type Skill } from '../../machines/coach/assess.js';
import { detoursOf } from '../../machines/coach/diagnose.js';
import { nextOf } from '../../machines/scenarios/demo.js';
import { scenarios, type ScenarioId } from '../../machines/scenarios/index.js';
import { act, type Run, startRun } from '../../machines/scenarios/run.js';
import { fold } from '../../machines/scenarios/fold.js';
import type { HelpGiven } from '../../machines/world/journal.js';
import { possible } from '../../machines/world/possible.js';
import { allInto, type Into, phones } from './into.js';

/** A practice that its guide was followed in, with so much help. */
function followed(run: Run, help: HelpGiven): Run {
  const { event } = nextOf(run.world, scenarios[run.scenario]);
  return event ? followed(act(run, event, help), help) : run;
}
const started = (scenario: ScenarioId) => startRun({ scenario, phone: 'android', seed: 5 });
const shown = (run: Run, how: string): readonly string[] =>
  Object.entries(assess(run).skills).flatMap(([skill, said]) => (said === how ? [skill] : []));

describe('an assessment', () => {
  it.each(Object.keys(scenarios) as ScenarioId[])(
    'finds every goal of %s reached by who followed the guide',
    (scenario) => {
      for (const phone of phones) {
        const { arrived, goals, detours, mistakes } = assess(followed(startRun({ scenario, phone, seed: 5 }), 'none'));
        expect({ arrived, detours }).toEqual({ arrived: true, detours: [] });
        expect(goals.filter(({ reached }) => !reached)).toEqual([]);
        expect(mistakes).toEqual({ detour: 0, mistake: 0, danger: 0 });
      }
    },
  );

  it('tells what somebody did alone from what the coach pointed at', () => {
    const skills: readonly Skill[] = ['rightDevice', 'rightApp', 'rightAccountKind', 'aimAndScan', 'carryNumber'];
    const alone = followed(started('first-setup'), 'none');
    const led = followed(started('first-setup'), 'pointed');
    expect(shown(alone, 'alone')).toEqual(skills);
    expect(shown(led, 'helped')).toEqual(skills);
    expect(shown(led, 'notAsked')).toEqual(['repair', 'refuse']);
    expect(assess(alone).next).toEqual({ practise: 'scenario', scenario: 'daily-sign-in', why: 'further' });
    expect(assess(led).next).toEqual({ practise: 'scenario', scenario: 'first-setup', why: 'lessHelp' });
  });

  it('says of a mistake that the skill was not shown, and of the way back whether it was found alone', () => {
    const [wrong] = allInto('E06');
    const { made } = wrong!;
    expect(assess(followed(made, 'none'))).toMatchObject({
      mistakes: { detour: 1 },
      recoveries: { alone: 1, helped: 0 },
      skills: { rightAccountKind: 'notShown', repair: 'alone' },
    });
    expect(assess(followed(made, 'nudge'))).toMatchObject({ recoveries: { helped: 1 }, skills: { repair: 'helped' } });
    expect(assess(followed(made, 'nudge')).hints).toBeGreaterThan(0);
    expect(assess(made)).toMatchObject({ arrived: false, skills: { repair: 'notShown' } });
  });

  it('has a goal that is lost for good once somebody else was let in, also when it was mended', () => {
    const danger = allInto('E16').filter(({ whole }) => detoursOf(whole).some(({ kind }) => kind === 'danger'));
    expect(danger.length).toBeGreaterThan(0);
    for (const { whole } of danger) {
      const { arrived, goals, skills, next } = assess(whole);
      expect({ arrived, guarded: goals[0] }).toMatchObject({
        arrived: true,
        guarded: { id: 'nobodyLetIn', reached: false },
      });
      expect({ refuse: skills.refuse, next }).toMatchObject({ refuse: 'notShown', next: { why: 'safer' } });
    }
    expect(assess(followed(started('unexpected-prompt'), 'none'))).toMatchObject({ skills: { refuse: 'alone' } });
  });

  it('keeps that goal lost, and the help and detours counted, after the beginning was folded', () => {
    const [{ whole }] = allInto('E16').filter(({ whole }) => whole.scenario === 'unexpected-call') as [Into];
    const long = fold(wandered(whole, 400));
    expect(long.folded).not.toBeNull();
    expect(detoursOf(long).filter(({ kind }) => kind === 'danger')).toEqual([]);
    const said = assess(long);
    expect(said.goals[0]).toMatchObject({ id: 'nobodyLetIn', reached: false });
    expect(said.next).toMatchObject({ why: 'safer' });
    expect(said.earlier).toBeGreaterThan(0);
    const led = fold(followed(wandered(started('unexpected-call'), 400, 'pointed'), 'none'));
    expect(assess(led).next).toMatchObject({ why: 'lessHelp' });
  });

  it('knows whether the clock of the practice ran, or only what runs by itself', () => {
    const still = started('daily-sign-in');
    expect(assess(followed(still, 'none'))).toMatchObject({ still: true });
    const waited = followed(act(followUntilNumber(still), { type: 'world.elapse', ms: 5_000 }), 'none');
    expect(assess(waited)).toMatchObject({ still: false, ticks: 50 });
  });
});

/** So many things more, which lead there and back on the phone. */
function wandered(run: Run, times: number, help: HelpGiven = 'none'): Run {
  const ways = new Set<string>([
    'person.openSettings',
    'person.goHome',
    'person.unlock',
    'person.deny',
    'person.hangUp',
  ]);
  let now = run;
  for (let n = 0; n < times; n += 1) {
    const later = act(now, { type: 'world.elapse', ms: (n % 7) * 100 });
    const event = possible(later.world).find((one) => one.type === 'world.person' && ways.has(one.intent.type));
    now = event ? act(later, event, help) : later;
  }
  return now;
}

function followUntilNumber(run: Run): Run {
  const { event } = nextOf(run.world, scenarios[run.scenario]);
  return run.world.laptop.value === 'awaitingApproval' || !event ? run : followUntilNumber(act(run, event));
}

it('shows no skill of who only watched, and says that they watched', () => {
  const { watched, skills, next } = assess(followed(started('first-setup'), 'played'));
  expect(watched).toBe(true);
  expect(Object.values(skills).filter((shown) => shown === 'alone' || shown === 'helped')).toEqual([]);
  expect(next).toEqual({ practise: 'scenario', scenario: 'first-setup', why: 'alone' });
  expect(assess(followed(started('first-setup'), 'pointed')).watched).toBe(false);
});
