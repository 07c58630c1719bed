import type { FirstLaptopStrings } from '../laptop.js';

// Labels are those of the real pages where a source shows them; where none does, they follow the English ones.
export const laptop: FirstLaptopStrings = {
  lang: 'nl',
  dir: 'ltr',
  common: {
    band: { title: 'OEFENING', unreal: 'dit is niet echt.', safe: 'Je kunt niets stukmaken.' },
    browser: {
      back: 'Vorige pagina',
      reload: 'Pagina opnieuw laden',
      closeTab: 'Tabblad sluiten',
      address: 'Adres:',
    },
    school: 'Voorbeeldschool',
    person: 'Sam de Vries',
    initials: 'SV',
    email: 's.devries@voorbeeldschool.example',
    mark: 'V',
    empty: 'leeg',
    number: 'Getal:',
    password: 'Wachtwoord',
    authenticator: 'Microsoft Authenticator',
    securityInfo: 'Beveiligingsgegevens',
    phones: {
      current: { android: 'NV-A310', iphone: 'iPhone van Sam' },
      earlier: { android: 'NV-A110', iphone: 'Oude iPhone van Sam' },
    },
    older: { first: 'NV-A10', second: 'NV-A30', third: 'NV-A50', fourth: 'NV-A90' },
    next: 'Volgende',
    previous: 'Vorige',
    cancel: 'Annuleren',
  },
  screens: {
    newTab: {
      heading: 'Nieuw tabblad',
      search: 'Zoek of typ een adres',
      account: 'Mijn account',
      mail: 'Outlook (schoolmail)',
    },
  },
};
