import type { FirstPhoneStrings } from '../phone.js';

export const phone: FirstPhoneStrings = {
  lang: 'nl',
  dir: 'ltr',
  common: {
    band: { practice: 'OEFENING', unreal: 'dit is niet echt.', safe: 'Je kunt niets stukmaken.' },
    goHome: 'Naar het beginscherm',
    back: 'Terug',
    cancel: 'Annuleren',
    ok: 'OK',
    menu: 'Menu',
    appName: 'Authenticator',
    product: 'Microsoft Authenticator',
    publisher: 'Microsoft Corporation',
    school: 'Voorbeeldschool',
    email: 's.devries@voorbeeldschool.example',
    date: 'maandag 3 november',
    earlyDate: 'vrijdag 31 oktober',
    notice: { title: 'Aanmelding goedkeuren?', text: 'Tik om te openen' },
    store: { android: 'Play Store', iphone: 'App Store' },
    install: { android: 'Installeren', iphone: 'Download' },
    open: 'Openen',
    dropped: 'Dit is een oefening: typ hier niets echts.',
    keyboard: {
      letters: 'Toetsenbord',
      digits: 'Cijfers',
      space: 'spatie',
      erase: 'Wissen',
      toDigits: 'Cijfers en tekens',
      toLetters: 'Letters',
    },
  },
  screens: {
    locked: { title: 'Vergrendelscherm', unlock: 'Ontgrendel' },
  },
};
