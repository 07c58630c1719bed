import { exposed } from '../conditions/starts.js';
import type { Scenario, Stop } from './scenario.js';
import { stop } from './stops.js';

const safe = (refuse: Stop): Pick<Scenario, 'goal' | 'stops' | 'exits'> => ({
  goal: ({ laptop, service }) => service.context.renewed && laptop.context.reported,
  stops: [refuse, stop('2', 'changePassword', 'laptop'), stop('3', 'tellSchool', 'laptop')],
  exits: [],
});

const refusePrompt = stop('1', 'refusePrompt', 'phone');

/** Somebody else has the password, and asks again and again (E16). */
export const unexpectedPrompt: Scenario = {
  id: 'unexpected-prompt',
  start: exposed('school', { attempts: 3, calls: false }),
  ...safe(refusePrompt),
};

/** Somebody else has the password, calls as if they were the help desk, and tells which number to type (E16). */
export const unexpectedPromptWithCall: Scenario = {
  id: 'unexpected-prompt-with-call',
  start: exposed('home', { attempts: 1, calls: true }),
  ...safe(refusePrompt),
};

/** Somebody else has the password, and has the voice of the service call the person's phone (E16). Microsoft ends that on 1 February 2027. */
export const unexpectedCall: Scenario = {
  id: 'unexpected-call',
  start: exposed('school', { attempts: 2, calls: false, byVoice: true }),
  ...safe(stop('1', 'refuseCall', 'phone')),
};
