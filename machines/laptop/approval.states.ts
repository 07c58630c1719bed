import { post, repeat } from './laptop.setup.js';

const withdraw = post('wire.requestWithdrawn');

/** The phone is asked to approve: for signing in, or for changing methods. */
export const approval = {
  awaitingApproval: {
    on: {
      'wire.requestApproved': [
        { guard: 'forSignIn', target: 'askingToStay', actions: 'dropNumber' },
        { target: 'myAccount', actions: ['dropNumber', post('wire.methodsRequested')] },
      ],
      'wire.requestStopped': { target: 'approvalStopped', actions: ['dropNumber', 'keepReason'] },
      'person.goBack': [
        { guard: 'forSignIn', target: 'passwordEmpty', actions: [withdraw, 'dropNumber'] },
        { target: 'myAccount', actions: [withdraw, 'dropNumber'] },
      ],
      'person.reload': [
        { guard: 'forSignIn', target: 'passwordEmpty', actions: [withdraw, 'dropNumber'] },
        { target: 'myAccount', actions: [withdraw, 'dropNumber'] },
      ],
      'person.closeTab': { target: 'newTab', actions: withdraw },
    },
  },
  approvalStopped: {
    exit: 'dropReason',
    on: {
      'person.resend': [{ guard: 'forSignIn', actions: repeat('signIn') }, { actions: repeat('securityInfo') }],
      'wire.numberIssued': { target: 'awaitingApproval', actions: 'keepNumber' },
      'person.goBack': [{ guard: 'forSignIn', target: 'passwordEmpty' }, { target: 'myAccount' }],
      'person.reload': [{ guard: 'forSignIn', target: 'passwordEmpty' }, { target: 'myAccount' }],
    },
  },
} as const;
