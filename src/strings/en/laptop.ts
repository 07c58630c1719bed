import type { FirstLaptopStrings } from '../laptop.js';

export const laptop: FirstLaptopStrings = {
  lang: 'en',
  dir: 'ltr',
  common: {
    band: { title: 'PRACTICE', unreal: 'this is not real.', safe: 'You cannot break anything.' },
    browser: {
      back: 'Back',
      reload: 'Reload page',
      closeTab: 'Close tab',
      address: 'Address:',
    },
    school: 'Voorbeeldschool',
    person: 'Sam de Vries',
    initials: 'SV',
    email: 's.devries@voorbeeldschool.example',
    mark: 'V',
    empty: 'empty',
    number: 'Number:',
    password: 'Password',
    authenticator: 'Microsoft Authenticator',
    securityInfo: 'Security info',
    phones: {
      current: { android: 'NV-A310', iphone: 'iPhone van Sam' },
      earlier: { android: 'NV-A110', iphone: 'Oude iPhone van Sam' },
    },
    older: { first: 'NV-A10', second: 'NV-A30', third: 'NV-A50', fourth: 'NV-A90' },
    next: 'Next',
    previous: 'Back',
    cancel: 'Cancel',
  },
  screens: {
    newTab: {
      heading: 'New tab',
      search: 'Search or type an address',
      account: 'My Account',
      mail: 'Outlook (school mail)',
    },
  },
};
