import { afterAll, expect, it } from 'vitest';
import { rehearse } from '../../machines/coach/index.js';
import { registered } from '../../machines/index.js';
import {
  addScenario,
  cannotProve,
  laptopAt,
  lockedOut,
  phoneAt,
  type OwnScenario,
  type ScenarioId,
  scenarios,
  stop,
} from '../../machines/scenarios/index.js';

// The longest ways are walked elsewhere.
const ours: readonly ScenarioId[] = ['cannot-scan', 'daily-sign-in', 'unexpected-prompt'];

it.each(ours)('%s leads to its goal, also from what can be done beside the way', (scenario) => {
  const run = rehearse({ scenario, phone: 'android', seed: 7 });
  expect(scenarios[scenario].goal(run.world)).toBe(true);
});

// Other files go over all scenarios.
afterAll(() => Reflect.deleteProperty(scenarios, 'mine'));

const mine: OwnScenario = {
  id: 'mine',
  start: registered('home'),
  goal: laptopAt('securityInfo'),
  stops: [
    stop('1', 'signIn', 'laptop'),
    { id: 'list', step: '2', device: 'laptop', reached: laptopAt('securityInfo') },
  ],
  exits: [lockedOut, cannotProve],
};

it.each<[what: string, wrong: Partial<OwnScenario>, says: RegExp]>([
  ['a goal that holds at once', { goal: () => true }, /The goal of "mine" holds before anything is done/],
  ['an exit that always holds', { exits: [{ id: 'E20', holds: () => true }] }, /An exit of "mine" holds before/],
  [
    'a stop that is never reached',
    { stops: [{ id: 'list', step: '1', device: 'laptop', reached: () => false }] },
    /The goal of "mine" is reached, and its stop "list" is not/,
  ],
  [
    'exits that stand in the way',
    { exits: [{ id: 'E20', holds: (world) => !laptopAt('newTab')(world) }] },
    /No way leads from the start to the goal of "mine" \(\d+ worlds were opened\), and none of its exits says so/,
  ],
  [
    'something beside the way from which nothing leads on',
    {
      goal: laptopAt('email'),
      exits: [
        {
          id: 'E20',
          holds: (world) => !phoneAt('locked')(world) && !(phoneAt('home')(world) && laptopAt('newTab')(world)),
        },
      ],
    },
    /No way leads from person\.unlock after the start/,
  ],
])('of a scenario with %s it says so', (_, wrong, says) => {
  const scenario = addScenario({ ...mine, ...wrong });
  expect(() => rehearse({ scenario, phone: 'android', seed: 7 })).toThrow(says);
});
