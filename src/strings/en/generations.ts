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
    coach: {
      'stage.way.phone.askNumber.yes.say': 'Tap {P.yes} (sometimes: **Yes**).',
      'stage.stops.typeNumber.why': 'Then tap {P.yes} (sometimes: Yes). The number is new each time.',
      'stage.stops.approveSignIn.why': 'Then tap {P.yes} (sometimes: Yes). The number is new each time.',
      'stage.way.laptop.confirmDelete.yes.say': 'Click {L.deleteYes} (sometimes: **OK**).',
      'stage.stops.confirmDeletion.way.yes.say': 'Click {L.deleteYes} (sometimes: **OK**).',
      'stage.stops.confirmDeletion.say': 'Click {L.deleteYes} (sometimes: **OK**).',
      'stage.way.laptop.interrupted.next.why':
        'Your school asks for the app. Sometimes it says: Let’s keep your account secure.',
    },
  },
  newPhoneGuide: { laptop: { chooseMethod: { authenticator: { name: 'Authenticator app' } } } },
};
