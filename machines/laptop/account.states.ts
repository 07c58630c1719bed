import { deleteChosen, post } from './laptop.setup.js';

/** What the service may answer when the list of methods is asked for. */
const listAnswers = {
  'wire.methodsListed': { target: 'securityInfo', actions: 'keepMethods' },
  'wire.proofWanted': 'proofLacking',
  'wire.numberIssued': { target: 'awaitingApproval', actions: ['askForSecurityInfo', 'keepNumber'] },
} as const;

/** The pages of the account itself, and the mail that signing in may lead to. */
export const account = {
  mail: {
    entry: 'forget',
    on: {
      'person.openMyAccount': 'myAccount',
      'person.openReport': 'reportEmpty',
      'person.openMessage': 'readingLure',
      'person.goBack': 'newTab',
      'person.reload': 'mail',
    },
  },
  myAccount: {
    entry: 'forget',
    on: {
      'person.openSecurityInfo': { actions: post('wire.methodsRequested') },
      'person.openPassword': 'newPasswordEmpty',
      ...listAnswers,
      'person.goBack': 'newTab',
      'person.reload': 'myAccount',
    },
  },
  securityInfo: {
    entry: 'forgetWizard',
    on: {
      'person.addMethod': 'choosingMethod',
      'person.deleteMethod': { target: 'confirmingDelete', actions: 'chooseLine' },
      'person.goBack': 'myAccount',
      'person.reload': 'securityInfo',
    },
  },
  confirmingDelete: {
    on: {
      'person.yes': { actions: [deleteChosen, post('wire.methodsRequested')] },
      'person.cancel': 'securityInfo',
      'person.goBack': 'myAccount',
      'person.reload': 'securityInfo',
      'wire.methodsListed': { target: 'securityInfo', actions: 'keepMethods' },
    },
  },
} as const;
