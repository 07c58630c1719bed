import type { FirstPhoneStrings } from '../phone.js';

export const phone: FirstPhoneStrings = {
  lang: 'en',
  dir: 'ltr',
  common: {
    band: { practice: 'PRACTICE', unreal: 'this is not real.', safe: 'You cannot break anything.' },
    goHome: 'Go to the home screen',
    back: 'Back',
    cancel: 'Cancel',
    ok: 'OK',
    menu: 'Menu',
    appName: 'Authenticator',
    product: 'Microsoft Authenticator',
    publisher: 'Microsoft Corporation',
    school: 'Voorbeeldschool',
    email: 's.devries@voorbeeldschool.example',
    date: 'Monday 3 November',
    earlyDate: 'Friday 31 October',
    notice: { title: 'Approve sign-in?', text: 'Tap to open' },
    store: { android: 'Play Store', iphone: 'App Store' },
    install: { android: 'Install', iphone: 'Get' },
    open: 'Open',
    dropped: 'This is practice: type nothing real here.',
    keyboard: {
      letters: 'Keyboard',
      digits: 'Digits',
      space: 'space',
      erase: 'Erase',
      toDigits: 'Digits and signs',
      toLetters: 'Letters',
    },
  },
  screens: {
    locked: { title: 'Lock screen', unlock: 'Unlock' },
  },
};
