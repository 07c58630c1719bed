import { post } from './laptop.setup.js';

const password = { 'person.goBack': 'myAccount', 'person.reload': 'newPasswordEmpty' } as const;
const report = { 'person.goBack': 'mail', 'person.reload': 'reportEmpty' } as const;

/** Making the account safe: a message with a lure, another password, and a message to the help desk. Nothing of it is typed by the learner. */
export const safety = {
  readingLure: {
    entry: 'forget',
    on: {
      'person.openLink': { target: 'passwordEmpty', actions: 'beLured' },
      'person.openReport': 'reportEmpty',
      'person.goBack': 'mail',
      'person.reload': 'readingLure',
    },
  },
  newPasswordEmpty: { on: { ...password, 'person.fill': 'newPasswordTyped' } },
  newPasswordTyped: {
    on: {
      ...password,
      'person.fill': 'newPasswordTyped',
      'person.send': { target: 'passwordChanged', actions: post('wire.passwordChanged') },
    },
  },
  passwordChanged: { on: { ...password, 'person.done': 'myAccount', 'person.openMail': 'mail' } },
  reportEmpty: { on: { ...report, 'person.fill': 'reportTyped' } },
  reportTyped: {
    on: { ...report, 'person.fill': 'reportTyped', 'person.send': { target: 'reportSent', actions: 'rememberReport' } },
  },
  reportSent: { on: { ...report, 'person.done': 'mail' } },
} as const;
