import type { SiteStrings } from '../site.js';
import { help } from './help.js';

export const site: SiteStrings = {
  help,
  ownSchool: 'For schools: make this a practice of your own',
  further: 'More',
  desk: 'For who helps: find out what is wrong for somebody else',
  lesson: 'For teachers: put a practice in your lesson',
  guide: 'On paper: print a step plan',
  forReal: 'I am doing it for real now: help me step by step',
  name: 'Practise pairing',
  languageTitle: 'Language',
  title: ['Practise first.', 'Then do it for real.'],
  lead: 'The laptop and phone here are not real. You cannot break anything. You do not need your own password.',
  practiceTitle: 'What do you want to practise?',
  practices: {
    firstSetup: {
      name: 'Set up for the first time',
      text: 'Pair the app on your phone with your school account. Start here if you have never done this.',
      time: '8 min',
    },
    newPhone: {
      name: 'A new phone',
      text: 'Move the app from your old phone. Also when you do not have that one any more.',
      time: '10 min',
    },
    dailySignIn: {
      name: 'Sign in after setting up',
      text: 'Do this after setting up. At home you type a number on your phone, at school you don’t have to.',
      time: '2 min',
    },
    unexpectedPrompt: {
      name: 'A strange request',
      text: 'You are not signing in, and a request comes. Or somebody calls. What do you do?',
      time: '3 min',
    },
  },
  needsTitle: 'What do you need?',
  needsLead:
    'To practise: only this screen. Have this ready for the real thing. Something missing? Click Don’t have it.',
  needs: {
    phone: {
      name: 'Phone',
      no: 'Don’t have it',
      noName: 'Don’t have it: a phone that I may use',
      answer:
        'You can practise here without a phone. Are you not allowed to use yours, or do you not want to? Click Ask for help, and do it together.',
    },
    laptop: {
      name: 'Laptop or computer',
      no: 'Don’t have it',
      noName: 'Don’t have it: a laptop or computer',
      answer: 'Use a school computer. You can also practise here on a phone or tablet.',
    },
    internet: {
      name: 'Internet',
      no: 'Don’t have it',
      noName: 'Don’t have it: internet',
      answer:
        'Use the wifi at school or in the library. Is this page open? Then you can go on practising without internet.',
    },
    time: {
      name: 'A few minutes',
      no: 'Don’t have it',
      noName: 'Don’t have it: a few minutes now',
      answer: 'Just begin. You can stop at any time. Later you go on in this browser where you were.',
    },
  },
  setupTitle: 'How you want to practise',
  phoneTitle: 'Which phone do you have?',
  phones: { android: 'Android', iphone: 'iPhone' },
  placeTitle: 'Where are you?',
  places: { school: 'At school', home: 'At home' },
  placeSays: {
    firstSetup: {
      school: 'You open Security info yourself.',
      home: 'The laptop asks for the app itself.',
    },
    dailySignIn: {
      school: 'Your password is enough.',
      home: 'You type a number on your phone.',
    },
  },
  unaskedTitle: 'What comes?',
  unaskedKinds: {
    prompts: { name: 'Requests', say: 'Three requests come, one after the other.' },
    caller: { name: 'A caller', say: 'A request comes, and somebody calls with a number.' },
    call: { name: 'A computer voice', say: 'Microsoft calls, and you asked for nothing (until 1 February 2027).' },
    mail: { name: 'A link', say: 'A mail comes with a link that is not from school.' },
  },
  oldPhoneTitle: 'What about the old phone?',
  oldPhones: {
    here: { name: 'I still have it', say: 'You approve the sign-in on the old phone.' },
    number: { name: 'Gone, same number', say: 'Microsoft calls (until 1 February 2027).' },
    gone: { name: 'Gone, other number', say: 'You ask IT for a pass.' },
    same: { name: 'Same, app gone', say: 'Microsoft calls (until 1 February 2027).' },
  },
  helpTitle: 'How much help do you want?',
  dial: {
    watch: { name: 'Watch', say: 'The practice plays itself. You look on.' },
    together: { name: 'Together', say: 'The coach points at every step.' },
    hint: { name: 'Hint', say: 'You find the way yourself. You can ask for a hint.' },
    test: { name: 'Test', say: 'You do it all yourself, without help.' },
  },
  promise: 'We keep nothing about you. Only this browser remembers where you were.',
  notKept: 'We keep nothing about you. Nor does your browser: close the page only when you are done.',
  start: 'Start practising',
  goOn: 'Go on where you were',
  problems: {
    scenario: (value) =>
      `There is no practice ‘${value}’, perhaps the link is old or was not copied whole: choose below what you want to practise.`,
    phone: (value) =>
      `We do not know the phone ‘${value}’ in the link, there are Android and iPhone: choose your phone below.`,
    locale: (value) =>
      `The language ‘${value}’ in the link is not here yet, there are Dutch and English: choose your language at the top.`,
    coach: (value) =>
      `The link wants the help ‘${value}’, but there is only ‘watch’, ‘together’, ‘hint’ and ‘test’: you can simply start below.`,
    addresses: (value) =>
      `The link asks for addresses ‘${value}’, but there are only ‘real’ and ‘fictional’: you can simply start below.`,
    slip: (value) => `We do not know the mistake ‘${value}’ in the link: you can start below as usual.`,
    profile: () =>
      'The profile in the link is not complete, perhaps it was not copied whole: you can start below as usual.',
    run: () =>
      'We cannot go on where you were, because the link is not complete: choose below what to practise and start again.',
  },
};
