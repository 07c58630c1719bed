import type { DeskAdviceStrings } from '../desk-advice.js';

export const advice: DeskAdviceStrings = {
  title: 'Oefen dit nu',
  after: 'Hierna',
  begin: (name) => `Help nu ${name}`,
  first: 'Dit is een goede eerste hulpvraag.',
  new: 'Het gaat goed: deze deed je nog niet.',
  better: 'Je deed ze allemaal: deze kan het meest beter.',
  weak: {
    inquiry: 'Je vraagt en test nog weinig',
    cause: 'Je noemt de oorzaak nog niet goed',
    repair: 'Je lost nog niet alles vlot op',
    safety: 'Je helpt nog niet altijd veilig',
    verified: 'Je kijkt nog te weinig of het werkt',
    none: 'Hier verloor je de meeste punten',
  },
  because: (weak, tries) => `${weak}: probeer ${tries}.`,
  tries: {
    channel: { desk: 'er een bij de balie', telephone: 'er een aan de lijn', mail: 'er een via mail' },
    level: { 1: 'er een van niveau 1', 2: 'er een van niveau 2', 3: 'er een van niveau 3' },
    kind: {
      settingUp: 'er een over instellen',
      signingIn: 'er een over inloggen',
      newPhone: 'er een over een nieuwe telefoon',
      stranger: 'er een over een vraag van iemand anders',
    },
  },
};
