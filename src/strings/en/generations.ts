import type { Generations } from '../labels.js';

export const generations: Generations = {
  earlier: {
    laptop: {
      interrupted: { heading: 'More information required' },
      chooseMethod: { authenticator: { name: 'Authenticator app' } },
      getApp: { heading: 'Start by getting the app', otherApp: 'I want to use a different authenticator app' },
      setUpAccount: { heading: 'Set up your account' },
      confirmDelete: { yes: 'Yes', otherYes: 'OK' },
    },
    phone: { askNumber: { yes: 'Verify', otherYes: 'Yes', deny: 'Deny' } },
    coach: {
      'stage.way.laptop.interrupted.next.why':
        'Your school asks for the app. Sometimes it says: Let’s keep your account secure.',
    },
  },
  newPhoneGuide: { laptop: { chooseMethod: { authenticator: { name: 'Authenticator app' } } } },
};
