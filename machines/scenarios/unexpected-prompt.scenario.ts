import { exposed } from '../conditions/starts.js';
import type { Scenario } from './scenario.js';
import { stop } from './stops.js';

const safe: Pick<Scenario, 'goal' | 'stops' | 'exits'> = {
  goal: ({ laptop, service }) => service.context.renewed && laptop.context.reported,
  stops: [stop('1', 'refusePrompt', 'phone'), stop('2', 'changePassword', 'laptop'), stop('3', 'tellSchool', 'laptop')],
  exits: [],
};

/** Somebody else has the password, and asks again and again (E16). */
export const unexpectedPrompt: Scenario = {
  id: 'unexpected-prompt',
  start: exposed('school', { attempts: 3, calls: false }),
  ...safe,
};

/** Somebody else has the password, calls as if they were the help desk, and tells which number to type (E16). */
export const unexpectedPromptWithCall: Scenario = {
  id: 'unexpected-prompt-with-call',
  start: exposed('home', { attempts: 1, calls: true }),
  ...safe,
};
