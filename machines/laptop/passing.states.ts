import { sendPass } from './laptop.setup.js';

const page = {
  'person.type': { target: 'enteringPass', actions: 'typePass' },
  'person.verify': [{ guard: 'wholePass', actions: sendPass }, { target: 'passIncomplete' }],
  'person.goBack': 'emailEmpty',
  'person.reload': 'emailEmpty',
} as const;

/** Nobody can approve: only the school helps, with a temporary pass. What is wrong with it stays on its page, as a message. */
export const passing = {
  noWayIn: {
    on: { 'person.signInAgain': 'emailEmpty', 'person.goBack': 'emailEmpty', 'person.reload': 'emailEmpty' },
  },
  enteringPass: {
    exit: 'dropPasscode',
    on: {
      ...page,
      'person.type': { actions: 'typePass' },
      'wire.signInAccepted': { target: 'askingToStay', actions: 'rememberPass' },
      'wire.passRefused': [{ guard: 'passExpired', target: 'passExpired' }, { target: 'passWrong' }],
    },
  },
  passIncomplete: { on: page },
  passWrong: { on: page },
  passExpired: { on: page },
} as const;
