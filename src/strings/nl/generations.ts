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
    coach: {
      'stage.way.phone.askNumber.yes.say': 'Tik op {P.yes} (soms: **Ja**).',
      'stage.stops.typeNumber.why': 'Tik daarna op {P.yes} (soms: Ja). Het getal is elke keer anders.',
      'stage.stops.approveSignIn.why': 'Tik daarna op {P.yes} (soms: Ja). Het getal is elke keer anders.',
      'stage.way.laptop.confirmDelete.yes.say': 'Klik op {L.deleteYes} (soms: **OK**).',
      'stage.stops.confirmDeletion.way.yes.say': 'Klik op {L.deleteYes} (soms: **OK**).',
      'stage.stops.confirmDeletion.say': 'Klik op {L.deleteYes} (soms: **OK**).',
      'stage.way.laptop.interrupted.next.why':
        'Je school vraagt om de app. Soms staat er: Laten we uw account veilig houden.',
    },
  },
  newPhoneGuide: { laptop: { chooseMethod: { authenticator: { name: 'Authenticator-app' } } } },
};
