import type { FirstStageStrings } from '../stage.js';

const sam = 'Sam de Vries is made up. You practise with Sam’s account.';

export const stage: FirstStageStrings = {
  brand: 'Practise pairing',
  loading: 'The practice is loading.',
  scenarios: {
    'first-setup': 'Setting up for the first time',
    'first-setup-at-home': 'Setting up for the first time, at home',
    'cannot-scan': 'Scanning does not work',
    'only-a-phone': 'Only a phone',
    'new-phone': 'A new phone',
    'new-phone-with-pass': 'New phone, the old one is gone',
    'new-phone-by-call': 'New phone, same number',
    'same-phone-again': 'The app again, on the same phone',
    'daily-sign-in': 'Signing in after the set-up',
    'approve-again': 'Approving once more',
    'unexpected-prompt': 'A request that you did not make',
    'unexpected-prompt-with-call': 'Somebody calls about a request',
    'unexpected-call': 'A call that you did not ask for',
    'link-in-a-mail': 'A link in a mail',
  },
  laptop: 'Laptop',
  phone: 'Phone',
  android: 'Android',
  iphone: 'iPhone',
  stepOf: (step, total) => `Step ${step} of ${total}`,
  stepName: (step, name) => `Step ${step} · ${name}`,
  arrived: 'You made it',
  regions: { switcher: 'Choose a device', messages: 'Messages of the practice' },
  skip: { laptop: 'Go to the laptop', phone: 'Go to the phone', coach: 'Go to the coach' },
  state: {
    here: 'Now here',
    look: 'Look',
    waitsForPhone: 'Waits for the phone',
    waitsForLaptop: 'Waits for the laptop',
    leaveOpen: 'Leave this open',
    numberHere: 'The number is here',
    notice: 'There is a notification',
  },
  verbs: { click: 'Click', tap: 'Tap', type: 'Type' },
  coach: {
    name: 'Coach',
    why: 'Why?',
    lost: 'I can’t find it',
    wait: 'Wait',
    waitWhy: 'Let the time of the notification run out.',
    toLaptop: 'Go to the laptop',
    toPhone: 'Go to the phone',
    back: 'One step back',
    busySay: 'One moment.',
    busy: 'This takes a moment. Just wait until it is done.',
    notNeeded: 'You do not need this now.',
    close: 'Close',
  },
  stops: {
    signIn: {
      name: 'Signing in',
      say: 'Sign in to Sam’s school account.',
      why: sam,
    },
  },
  way: {
    laptop: {
      newTab: {
        openMyAccount: { say: 'Click {L.account}.', why: sam },
        openMail: { say: 'Click {L.mail}.', why: sam },
      },
      email: {
        fill: { say: 'Click {L.fillEmail}.', why: 'You type nothing. Never use your own details here.' },
        next: { say: 'Click {L.emailNext}.', why: 'Sam’s school e-mail is filled in.' },
      },
      password: {
        fill: { say: 'Click {L.fillPassword}.', why: 'You type nothing. Never use your own password here.' },
        next: { say: 'Click {L.signIn}.', why: 'Sam’s password is filled in.' },
      },
    },
    phone: {
      locked: {
        unlock: { say: 'Tap {P.unlock}.', why: 'Then you see the home screen of the phone.' },
        openNotice: { say: 'Tap the notification.', why: 'The laptop asks whether it is you.' },
      },
    },
  },
  menu: {
    name: 'Menu',
  },
  damaged: 'Your practice of last time cannot be read. You start again; nothing is broken.',
  otherVersion: 'Your practice of last time belongs to an older version. You start again.',
  ok: 'OK',
  failed: {
    say: 'Something went wrong in the practice. What you did is kept.',
    resume: 'Go on where you were',
    restart: 'Start again',
  },
};
