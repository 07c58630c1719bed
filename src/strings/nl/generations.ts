import type { Generations } from '../labels.js';

export const generations: Generations = {
  earlier: {
    laptop: {
      interrupted: { heading: 'Meer informatie vereist' },
      chooseMethod: { authenticator: { name: 'Authenticator-app' } },
      getApp: { heading: 'Begin met het ophalen van de app', otherApp: 'Ik wil een andere verificator-app gebruiken' },
      setUpAccount: { heading: 'Uw account instellen' },
      confirmDelete: { yes: 'Ja', otherYes: 'OK' },
    },
    phone: { askNumber: { yes: 'Bevestigen', otherYes: 'Ja', deny: 'Weigeren' } },
    coach: {
      'stage.way.laptop.interrupted.next.why':
        'Je school vraagt om de app. Soms staat er: Laten we uw account veilig houden.',
    },
  },
  newPhoneGuide: { laptop: { chooseMethod: { authenticator: { name: 'Authenticator-app' } } } },
};
