import type { ClassStrings } from '../class.js';

export const classStrings: ClassStrings = {
  title: 'What did your class do?',
  lead: 'Paste here what learners share with you. You then see what was hard. There are no names. It all stays in this browser.',
  back: 'Back',
  how: 'This is how a learner shares: open the menu of the practice and choose ‘Share this place’. Or copy the link below the report.',
  give: {
    title: 'Paste the links',
    label: 'Links, each on a line of its own',
    files: 'Choose files with links',
    clear: 'Clear',
    counted: (runs) => (runs === 1 ? '1 practice counts.' : `${runs} practices count.`),
    double: (runs) => (runs === 1 ? '1 was there twice and counts once.' : `${runs} were there twice and count once.`),
    watched: (runs) =>
      runs === 1
        ? 'In 1 somebody only watched. It does not count.'
        : `In ${runs} somebody only watched. They do not count.`,
    added: (names) => `From: ${names}`,
  },
  show: 'Watch together on a projector',
  unread: {
    title: 'This does not count',
    problems: {
      noRun: 'There is no link to a practice in this.',
      damaged: 'This link is not whole. Ask for it once more.',
      otherVersion: 'This link is of another version of the practice.',
      helpCode: 'This is a help code. It does not say what went wrong. Ask for the link.',
      tooLarge: 'This file is too large. Choose a text with links.',
      notText: 'This file is no text. Paste the links in the field.',
      unreadable: 'This file cannot be read. Choose it once more.',
    },
    more: (lines) => `And ${lines} more.`,
  },
  sum: {
    title: 'Together',
    none: 'Paste a link first. Then you see here what your class did.',
    practice: 'Practice',
    runs: 'Begun',
    arrived: 'Goal reached',
    straight: 'Without a detour',
    detours: 'What was hard?',
    noDetours: 'Nobody took a detour.',
    given: 'the practice began so',
    detour: 'Detour',
    people: 'How many',
    of: (some, all) => `${some} of ${all}`,
    times: 'How often',
    alone: 'Mended alone',
    helped: 'Mended with help',
    open: 'Not mended yet',
    folded: 'Too long ago',
    wander: 'Off the way for a moment',
    csv: 'Download as a table',
    file: 'class',
    picture: 'Download as a picture',
    print: 'Print',
  },
};
