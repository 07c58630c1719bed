import type { DeskAdviceStrings } from '../desk-advice.js';

export const advice: DeskAdviceStrings = {
  title: 'Practise this now',
  after: 'After this',
  begin: (name) => `Help ${name} now`,
  first: 'This is a good first case.',
  new: 'It goes well: you did not do this one yet.',
  better: 'You did them all: this one can get better most.',
  weak: {
    inquiry: 'You ask and test little yet',
    cause: 'You do not name the cause well yet',
    repair: 'You do not solve everything quickly yet',
    safety: 'You do not always help safely yet',
    verified: 'You do not look often enough whether it works',
    none: 'Here you lost most points',
  },
  because: (weak, tries) => `${weak}: try ${tries}.`,
  tries: {
    channel: { desk: 'one at the desk', telephone: 'one on the phone', mail: 'one by mail' },
    level: { 1: 'one of level 1', 2: 'one of level 2', 3: 'one of level 3' },
    kind: {
      settingUp: 'one about setting up',
      signingIn: 'one about signing in',
      newPhone: 'one about a new phone',
      stranger: 'one about a prompt of somebody else',
    },
  },
};
