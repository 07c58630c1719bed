import type { Generations } from '../labels.js';

export const generations: Generations = {
  earlier: {
    laptop: {
      interrupted: { heading: 'Meer informatie vereist' },
      chooseMethod: { authenticator: { name: 'Authenticator-app' } },
      getApp: { heading: 'Begin met het ophalen van de app', otherApp: 'Ik wil een andere verificator-app gebruiken' },
      setUpAccount: { heading: 'Uw account instellen' },
      confirmDelete: { yes: 'Ja' },
    },
    phone: { askNumber: { yes: 'Bevestigen', deny: 'Weigeren' } },
  },
  newPhoneGuide: { laptop: { chooseMethod: { authenticator: { name: 'Authenticator-app' } } } },
};
