import type { Generations } from '../labels.js';

export const generations: Generations = {
  earlier: {
    laptop: {
      interrupted: { heading: 'More information required' },
      chooseMethod: { authenticator: { name: 'Authenticator app' } },
      getApp: { heading: 'Start by getting the app', otherApp: 'I want to use a different authenticator app' },
      setUpAccount: { heading: 'Set up your account' },
      confirmDelete: { yes: 'Yes' },
    },
    phone: { askNumber: { yes: 'Verify', deny: 'Deny' } },
  },
  newPhoneGuide: { laptop: { chooseMethod: { authenticator: { name: 'Authenticator app' } } } },
};
