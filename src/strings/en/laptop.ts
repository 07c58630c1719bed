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
    empty: 'empty',
    number: 'Number:',
    password: 'Password',
    authenticator: 'Microsoft Authenticator',
    securityInfo: 'Security info',
    phones: { android: 'NV-A310', iphone: 'iPhone van Sam' },
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
    email: {
      heading: 'Sign in',
      field: 'School e-mail address',
      complaint: 'Enter a valid e-mail address.',
      fill: 'Let Sam type the school e-mail',
      next: 'Next',
      help: 'Can’t access your account?',
    },
    password: {
      heading: 'Enter password',
      field: 'Password',
      filled: 'filled in',
      complaint: 'Please enter your password.',
      fill: 'Let Sam type the password',
      next: 'Sign in',
      forgotten: 'Forgot my password',
    },
  },
};
