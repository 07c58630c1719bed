import type { WorkshopStrings } from '../workshop.js';

export const workshopStrings: WorkshopStrings = {
  title: 'Workshop in a box',
  lead: 'All you need to give a workshop to those who help others at school. Choose how long, and print it.',
  back: 'Back',
  usualSchool: 'Voorbeeldschool',
  length: 'How long is your workshop?',
  minutes: (minutes) => `${minutes} minutes`,
  people: {
    name: 'How many people take part?',
    says: 'Then there are just enough cards. If you fill in nothing, there are cards for four pairs.',
    wrong: (from, to) => `Choose a number from ${from} to ${to}.`,
  },
  preview: 'This is how it is printed',
  pages: (pages) => `${pages} pages of A4`,
  print: 'Print',
  link: {
    name: 'Copy the link to this workshop',
    says: 'A colleague opens the same workshop.',
    copied: 'The link was copied.',
    failed: 'Copying did not work. Take the address at the top of your browser.',
  },
  projector: {
    title: 'For the projector',
    lead: 'Open these pages before you begin, each in its own tab.',
    items: {
      watch: 'Watch how it goes, step by step',
      practise: 'The practice for everybody (Together)',
      onScreen: 'Questions to solve together',
      class: 'What did your class do?',
    },
    byMail: (name) => `The mail of ${name}, step by step`,
  },
  sheet: {
    kind: 'Workshop',
    sign: (length) => `Helping others with the Authenticator app, in ${length} minutes`,
    forWhom: (school) => `For those who help others at ${school}.`,
    bringTitle: 'Have ready',
    bring: (people, pairs) => [
      'A laptop with a projector, with the pages open',
      'A laptop or phone for every two people',
      'A place for the links of the group: a chat, or your mail',
      `The cards for ${pairs} pairs, printed and cut`,
      people === null
        ? 'The proof of taking part, one for everybody: copy the sheet'
        : `The proof of taking part, ${people} times`,
    ],
    timeTitle: 'Programme',
    time: 'From',
    what: 'What',
    screen: 'On the projector',
    from: (minute) => `${minute} min`,
    parts: {
      welcome: {
        name: 'Welcome',
        screen: () => 'Nothing',
        notes: () => [
          'Ask who has helped somebody with signing in. What went wrong?',
          'Say that all of this is practice. Nobody types a real password or a real code.',
        ],
      },
      watch: {
        name: 'Watch how it goes',
        screen: () => 'Watch together, step by step',
        notes: () => [
          'Go step by step. Press Q at the QR code and at the two digits, and ask: what would you do now?',
          'With L or P one device is large. With S only what you press is lit.',
        ],
      },
      practise: {
        name: 'Practise yourself',
        screen: () => 'The link to the practice',
        notes: ({ minutes }) => [
          `Everybody does the practice once, on Together. Who is ready turns the help to Hint. Stop after ${minutes} minutes.`,
          'Walk around. Help with questions, and take over no mouse or phone.',
          'Two minutes before the end say: open the menu, choose ‘Share this place’, and send the link to me. Do it even if you are not ready.',
        ],
      },
      play: {
        name: 'Play the roles in pairs',
        screen: () => 'Nothing: keep the time yourself',
        notes: ({ rounds, each }) => [
          'Every pair gets one card for who helps, and a role card each round. Only who plays the role reads it.',
          'With a card by telephone the two sit back to back.',
          `You play ${rounds} rounds of ${each} minutes: one to read, then help. At the end ask: was this it?`,
          'Change roles after each round, with another card.',
          'Meanwhile paste the links of the group in ‘What did your class do?’. Do not show it yet.',
        ],
      },
      pause: {
        name: 'Break',
        screen: () => 'Nothing',
        notes: () => ['Have the mail for the next part ready on the projector.'],
      },
      onScreen: {
        name: 'A question together',
        screen: ({ names }) => `Help somebody else: the mail of ${names}`,
        notes: ({ each, cases }) => [
          cases === 1
            ? `Open the question. The group says what you ask, you click. You have ${each} minutes.`
            : `Open a question. The group says what you ask, you click. You have ${each} minutes for each.`,
          'Stop after three questions: which causes are left? Which question rules out most of them?',
        ],
      },
      discuss: {
        name: 'Discuss',
        screen: () => 'What did your class do?',
        notes: ({ heard }) => [
          'Show ‘What did your class do?’, with the links of the practice. Which detour did most take? How do you see it?',
          heard === 1
            ? 'Then ask one pair about the roles: what was wrong, and which question told you?'
            : `Then ask ${heard} pairs about the roles: what was wrong, and which question told you?`,
          'Say what is not allowed, also when somebody asks kindly.',
        ],
      },
      close: {
        name: 'Close',
        screen: () => 'Nothing',
        notes: () => ['Hand out the proof of taking part.', 'Let a few people say what they do otherwise tomorrow.'],
      },
    },
    third: 'One group has three people. The third watches what one never does.',
    notesTitle: 'For you as the trainer',
    answersTitle: 'What is wrong',
    answersLead: 'For you only. These are the questions of this workshop.',
    toHelper: (repair) => {
      const all = repair.split(/(?<=\.) /);
      const left = all.filter((sentence) => !/\b(help|mentor|Tell school)\b/.test(sentence));
      return left.length < all.length ? [...left, 'Does that not work? Pass it on.'].join(' ') : repair;
    },
    passOn: 'You cannot solve this yourself: pass it on. Say who gets it, and when you come back.',
    bySchool: {
      again: 'You do this yourself, at the account at school: have the app linked again.',
      pass: 'You do this yourself, at the account at school: give a pass for a short time.',
      sessions: 'You do this yourself, at the account at school: sign it out everywhere.',
    },
    helperTitle: 'You help',
    helperSteps: [
      'First ask who it is. At the desk: the school card. On the telephone: call back yourself.',
      'Listen. Ask what can be seen, and since when.',
      'Check before you change anything. Which causes are out?',
      'Name the cause, and say how sure you are.',
      'Let the other do it. You say how.',
      'Can you not solve it? Pass it on.',
      'Check together that it works now.',
    ],
    neverTitle: 'This you never do',
    never: [
      'Ask for a password, a code or a number.',
      'Type for somebody else, or take a phone.',
      'Change something for somebody you do not know.',
    ],
    roleTitle: (name) => `You are ${name}`,
    channels: { desk: 'At the desk', telephone: 'On the telephone', mail: 'By mail' },
    turn: (round, pair) => `Round ${round} · pair ${pair}`,
    says: 'You say',
    toPlayer: (name, wants) =>
      wants
        .replace(`${name} wants`, 'You want')
        .replace(/\b(He|She) wants\b/g, 'You want')
        .replace(/\b(He|She) does\b/g, 'You do')
        .replace(/\b(his|her)\b/g, 'your'),
    asks: 'You also ask, and it is not allowed',
    secret: 'Do not say: this is what is wrong',
    asked: 'This is what they ask, and this is what you say',
    tested: 'This is what you look up together, and what you see',
    otherwise: 'Do they ask something else? Then nothing is wrong with it.',
    mistaken: 'You really think so, but it is not true.',
    paperTitle: 'Proof of taking part',
    paperSays: 'took part in the workshop on helping with the Authenticator app, and practised:',
    paperDid: [
      'asking who it is, and never for a code',
      'looking first, and changing only then',
      'letting the other do it',
      'checking together that it works',
    ],
    paperName: 'Name',
    paperDate: 'Date',
    paperBy: 'Trainer',
    page: (page, of) => `Page ${page} of ${of}`,
  },
};
