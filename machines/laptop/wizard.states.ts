import { inWizard, post, toParent } from './laptop.setup.js';

/** The set-up is asked of who has it behind them. */
const again = {
  'person.next': 'allSet',
  'person.useOtherAccount': 'emailEmpty',
  'person.goBack': 'emailEmpty',
} as const;

/** The wizard up to the code: why, which method, which app. */
export const wizard = {
  interrupted: {
    entry: 'forgetWizard',
    on: {
      'person.next': 'advisingApp',
      'person.useOtherAccount': { target: 'emailEmpty' },
      'person.goBack': 'emailEmpty',
      'person.reload': 'interrupted',
    },
  },
  askedAgain: { on: { ...again, 'person.reload': 'askedAgain' } },
  /** Nothing is left to do, and that leads back. */
  allSet: { on: { 'person.done': 'askedAlways', 'person.goBack': 'askedAlways', 'person.reload': 'askedAlways' } },
  askedAlways: { on: { ...again, 'person.reload': 'askedAlways' } },
  choosingMethod: {
    on: {
      'person.chooseAuthenticator': 'advisingApp',
      'person.choosePhone': 'methodRefused',
      'person.chooseEmail': 'methodRefused',
      'person.cancel': 'securityInfo',
      ...inWizard,
    },
  },
  methodRefused: {
    on: {
      'person.chooseAnother': [{ guard: 'interrupted', target: 'advisingApp' }, { target: 'choosingMethod' }],
      ...inWizard,
    },
  },
  advisingApp: {
    on: {
      'person.next': 'advisingAccount',
      'person.cancel': toParent,
      'person.useOtherApp': 'methodRefused',
      'person.useOtherWay': [{ guard: 'interrupted', target: 'methodRefused' }, { target: 'choosingMethod' }],
      ...inWizard,
    },
  },
  advisingAccount: {
    on: {
      'person.previous': 'advisingApp',
      'person.next': { actions: post('wire.ticketRequested') },
      'wire.ticketIssued': { target: 'showingCode', actions: 'keepTicket' },
      'wire.listFull': 'tooManyApps',
      ...inWizard,
    },
  },
  tooManyApps: {
    on: { 'person.cancel': 'securityInfo', ...inWizard },
  },
} as const;
