import type { HelpStrings } from '../help.js';

export const help: HelpStrings = {
  go: 'Ask for help',
  back: 'Back',
  title: 'Help with setting up',
  lead: 'Is it not allowed or not possible alone with your own phone? Then you do it together. Choose below, and take the card with you.',
  reasonTitle: 'What is the matter?',
  reasons: {
    forbidden: 'My phone is not allowed at school',
    notOwned: 'I have no phone that I may use',
    notWanted: 'I do not want to use my own phone',
  },
  answers: {
    forbidden: 'Agree when your phone may be on, once. Setting up takes about ten minutes.',
    notOwned: 'At school you can also sign in without the app. For home, school sometimes has another way. Ask for it.',
    notWanted:
      'The app is free, and school does not see what is on your phone. Still not? Ask whether there is another way. School decides that.',
  },
  helperTitle: 'Who do you do it with?',
  helpers: { mentor: 'With my mentor', supporter: 'With the local supporter', home: 'At home' },
  homeWithout: 'At home it only works with a phone that you may use. Otherwise ask your mentor or the local supporter.',
  instead: {
    mentor: 'Appointment with your mentor',
    supporter: 'Appointment with the local supporter',
  },
  dayTitle: 'Which day?',
  days: { monday: 'Mon', tuesday: 'Tue', wednesday: 'Wed', thursday: 'Thu', friday: 'Fri' },
  momentTitle: 'Which moment?',
  moments: { before: 'Before class', break: 'In the break', after: 'After class' },
  desks: {
    title: 'Here you get help',
    chooseTitle: 'Where do you go?',
    room: (room) => `room ${room}`,
    openUntil: (time) => `Open now, until ${time}`,
    closed: 'Closed now',
  },
  card: {
    title: 'Appointment: setting up the app',
    name: 'Name',
    with: 'With',
    withWhom: { mentor: 'my mentor', supporter: 'the local supporter', home: 'somebody at home' },
    when: 'When',
    where: 'Where',
    places: {
      mentor: 'My mentor’s room',
      home: 'At home, on wifi',
    },
    telephone: 'Help desk',
    bringTitle: 'Bring',
    phone: {
      forbidden: 'Your phone, charged.',
      notOwned: 'Your question: which other way does school have?',
      notWanted: 'Your question: which other way does school have?',
    },
    bring: ['Your laptop, or a computer of school.', 'Your school mail. Write your password nowhere.'],
  },
  print: 'Print this card',
  practise: {
    mentor: 'Practise together with your mentor',
    supporter: 'Practise together with the local supporter',
    home: 'Practise at home',
  },
};
