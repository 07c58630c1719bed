import type { LaterStageWords } from '../stage.js';
import { back, stopped, way } from './stage-way.js';

const stops: LaterStageWords['stops'] = {
  openSecurityInfo: {
    name: 'My account',
    say: 'Click {L.securityInfo}.',
    why: 'It is on {L.myAccount}. This is where you choose how you sign in.',
  },
  addMethod: {
    name: 'Adding a sign-in method',
    say: 'Click {L.addMethod}.',
    why: 'Then choose {L.chooseApp}. School only supports this app.',
  },
  acceptWizard: {
    name: 'Extra security',
    say: 'Click {L.next}.',
    why: 'You are signing in outside school, so your school asks for the app.',
  },
  installApp: {
    name: 'Installing the app',
    say: 'Install {P.authenticator} on your phone.',
    why: 'Search the {P.store}. The maker is Microsoft Corporation. The app is free.',
  },
  openApp: {
    name: 'Opening the app',
    say: 'Open the app on your phone.',
    why: {
      android: 'Tap {P.continue}, {P.accept} and {P.skip}. Allow notifications.',
      iphone: 'Tap {P.continue}, {P.accept} and {P.skip}.',
    },
  },
  showCode: {
    name: 'Starting the pairing',
    say: 'On the laptop, click {L.next} twice.',
    why: 'Then the QR code appears. Leave it open.',
  },
  chooseWork: {
    name: 'Adding the account',
    say: 'Tap + and choose {P.work}.',
    why: 'Do not choose {P.personal}: that is not from school.',
  },
  scanCode: {
    name: 'Scanning the QR code',
    say: 'Choose {P.scan} and aim at the laptop.',
    why: 'Tap {P.aim}. For real, you hold the phone in front of the screen yourself.',
  },
  openLink: {
    name: 'Tapping the pairing link',
    say: 'In the browser, tap the pairing link.',
    why: 'The link opens the app and puts your account in it. A phone cannot scan its own screen.',
    way: {
      openPairingLink: {
        say: 'Tap the pairing link.',
        why: 'The link opens the app and puts your account in it. A phone cannot scan its own screen.',
      },
    },
  },
  openScanner: {
    name: 'Opening the scanner',
    say: 'Choose {P.scan}.',
    why: 'The camera of this phone is broken. See what the app shows then.',
  },
  readCode: {
    name: 'The code in digits',
    say: 'Click {L.cantScan}',
    why: 'Then the laptop shows the code in digits. You type those on the phone.',
  },
  typeCode: {
    name: 'Typing the code',
    say: 'Tap {P.manual}.',
    why: 'Type the code and the URL of the laptop. Capitals and spaces do not count.',
  },
  askForList: {
    name: 'Opening Security info',
    say: 'Click {L.securityInfo}.',
    why: 'You are signed in already. See what the laptop asks all the same.',
  },
  approveList: {
    name: 'Approving once more',
    say: 'Type the number of the laptop on your phone.',
    why: 'Who wants to change your methods shows first that it is you. At school too.',
  },
  confirmScan: {
    name: 'Going on after scanning',
    say: 'On the laptop, click {L.next}.',
    why: 'Your account is now in the app. The QR code has done its work.',
  },
  typeNumber: {
    name: 'Testing that it works',
    say: 'Type the laptop’s number on your phone.',
    why: 'Then tap {P.yes} (sometimes: {P.otherYes}). The number is new each time.',
  },
  confirmTest: {
    name: 'Test passed',
    say: 'On the laptop, click {L.next}.',
    why: 'The notification was approved. The pairing works.',
  },
  finish: {
    name: 'Done',
    say: 'Click {L.done}.',
    why: 'After that, your phone is listed with your sign-in methods.',
  },
  staySignedIn: {
    name: 'Staying signed in',
    say: 'Choose {L.yes} on your own laptop, or else {L.no}.',
    why: 'On somebody else’s laptop your account would stay open.',
  },
  refusePrompt: {
    name: 'A strange request',
    say: 'Not signing in yourself? Refuse the request.',
    why: 'Only who signs in approves. The number is then on your own screen.',
  },
  refuseCall: {
    name: 'A strange call',
    say: 'Are you not signing in? Hang up.',
    why: 'With # you let in whoever is signing in now. That is not you.',
  },
  changePassword: {
    name: 'Change the password',
    say: 'Change the password on the laptop.',
    why: 'Somebody else has Sam’s password. A new password keeps them out.',
  },
  tellSchool: {
    name: 'Tell school',
    say: 'Report it to the help desk in the mail.',
    why: 'School can check whether anything happened. There is no need to be ashamed.',
  },
  openMessage: {
    name: 'Read a message',
    say: 'Open the message about your account.',
    why: 'A message can look like it is from school, and not be. See where the link goes.',
  },
  checkAccount: {
    name: 'To your account yourself',
    say: 'Go to your account yourself, without the link.',
    why: 'That way you see whether the message is true. Your own address is always right.',
    way: {
      'mail.openMyAccount': {
        say: 'Click {L.viewAccount}.',
        why: 'That way you see for yourself whether the message is true. You do not need the link.',
      },
    },
  },
  approveSignIn: {
    name: 'Approving the sign-in',
    say: 'Type the laptop’s number on your phone.',
    why: 'Then tap {P.yes} (sometimes: {P.otherYes}). The number is new each time.',
    way: {
      'interrupted.next': { say: 'Click {L.next}.', why: 'You set up the app before. See what school still asks.' },
      'added.done': { say: 'Click {L.done}.', why: 'Nothing is left to set up. See whether you may go on now.' },
    },
  },
  openSetup: {
    name: 'Opening the website',
    say: 'Click {L.securityInfo}, below the address field.',
    why: 'In your guide: aka.ms/mfasetup. Do this on another device than your phone.',
  },
  startAdding: {
    name: 'Adding a sign-in method',
    say: 'Click {L.addMethod}.',
    why: 'First your new phone is added. The old one is removed later.',
    way: {
      deleteMethod: {
        say: 'At {L.oldest}, click {L.delete}.',
        why: 'Five apps is the limit. You have not had that phone for a long time. Leave {L.oldPhone} for now.',
      },
    },
  },
  chooseApp: {
    name: 'Choosing the app',
    say: 'Choose {L.chooseApp}.',
    why: 'School only supports this app.',
    way: {
      chooseAuthenticator: {
        say: 'Choose {L.chooseApp}.',
        why: 'In your guide: choose Authenticator-app and click Toevoegen. That is the same.',
      },
    },
  },
  deleteOld: {
    name: 'Deleting the old phone',
    say: 'Next to {L.oldPhone}, click {L.delete}.',
    why: 'Leave the line of your new phone.',
    way: {
      'confirmDelete.cancel': {
        say: 'Click {L.cancel}.',
        why: 'This is your new phone: it stays. Then, next to {L.oldPhone}, click {L.delete}.',
      },
    },
  },
  confirmDeletion: {
    name: 'Confirming it',
    say: 'Click {L.deleteYes} (sometimes: {L.otherDeleteYes}).',
    why: 'Your new phone stays. From now on you sign in with that one.',
    way: {
      yes: {
        say: 'Click {L.deleteYes} (sometimes: {L.otherDeleteYes}).',
        why: 'It says {L.oldPhone}: that is the old one. Your new phone stays.',
      },
    },
  },
  removeOld: {
    name: 'Tidying up the old app',
    say: 'Remove the account from the app on the old phone.',
    why: 'School asks the old phone nothing any more. Then your account need not be on it.',
    way: {
      openAccount: {
        say: 'Tap the account.',
        why: 'The laptop does not know this phone any more. Take the account off.',
      },
      removeAccount: { say: 'Tap {P.remove}.', why: 'Then nothing of your account stays behind on the old phone.' },
      confirm: { say: 'Tap {P.confirm}.', why: 'Your new phone goes on working.' },
    },
  },
  askCall: {
    name: 'Being called',
    say: 'Let Microsoft call your phone.',
    why: 'The app on the old phone is gone, your number is not. From 1 February 2027 this ends.',
    way: {
      cannotUseApp: {
        say: 'Click the link in the white box.',
        why: 'The request goes to the old app, and you do not have that any more.',
      },
    },
  },
  answerCall: {
    name: 'Answering, and the hash key',
    say: 'Answer the call and tap #.',
    why: 'You asked for this call yourself. You did not ask for it? Then hang up.',
  },
  deleteDouble: {
    name: 'Deleting the old line',
    say: 'At the **upper** phone, click {L.delete}.',
    why: 'Both have the same name. The upper one was there before, the lower one was just added.',
    way: {
      'confirmDelete.cancel': {
        say: 'Click {L.cancel}.',
        why: 'You chose the lower line: it was just added, and stays. Then choose the upper one.',
      },
      deleteMethod: {
        say: 'At the **upper** phone, click {L.delete}.',
        why: 'Both have the same name. The upper one was there before, the lower one was just added.',
      },
    },
  },
  confirmDouble: {
    name: 'Confirming it',
    say: 'Click {L.deleteYes} (sometimes: {L.otherDeleteYes}).',
    why: 'The line of just now stays. You chose the wrong one? Then you simply add the app again.',
  },
  findNoWay: {
    name: 'I can’t use the app',
    say: 'Click the link in the white box.',
    why: 'The old phone is gone. Say that you cannot use the app now.',
    way: {
      cannotUseApp: {
        say: 'Click the link in the white box.',
        why: 'The request goes to the old phone, and that one is gone.',
      },
    },
  },
  askPass: {
    name: 'Asking IT for help',
    say: 'Ask IT for a Temporary Access Pass.',
    why: 'There is no other way to sign in. IT can help you.',
  },
  typePass: {
    name: 'Signing in with the pass',
    say: 'Sign in with the pass.',
    why: 'The pass is on the paper that IT gave you. It works once.',
  },
  allowNotifications: {
    name: 'Turning notifications on',
    say: 'Turn the notifications of the app on.',
    why: 'Then you see it when the laptop shows a number.',
  },
};

const twoPhones: LaterStageWords['twoPhones'] = {
  names: { phone: 'New phone', oldPhone: 'Old phone' },
  pick: { phone: 'Take the new phone', oldPhone: 'Take the old phone' },
  take: {
    phone: { say: 'Take the new phone.', why: 'It lies beside the old one. This one gets the app.' },
    oldPhone: { say: 'Take the old phone.', why: 'It lies beside the new one. This one has the app.' },
  },
  inHand: { phone: 'You hold the new phone.', oldPhone: 'You hold the old phone.' },
  verb: 'Take',
  call: 'Message',
  notice: 'There is a new notification on the other phone.',
};

const desk: LaterStageWords['desk'] = {
  name: 'IT desk',
  ask: 'Ask IT for help',
  take: {
    say: 'Ask IT for a Temporary Access Pass.',
    why: 'For real you go there, or call. IT first wants to know who you are: take your school card along.',
  },
  verb: 'Ask',
  pass: 'Access Pass',
  about: 'Works once, for an hour',
  given: (pass) => `IT gives you a pass: ${pass}.`,
};

const outcomes: LaterStageWords['outcomes'] = {
  schoolAsked: 'You’re at school: your password is enough. Outside school a number comes with it.',
  schoolEarly: 'You’re at school: your password is enough. That stays so, also from 3 November.',
  homeAsked: 'You’re at home: after your password the laptop asks for your phone.',
  homeEarly: 'Before 3 November your password is enough at home too. From that day a number comes with it.',
};

const exits: LaterStageWords['exits'] = {
  E20: {
    name: 'Ask for help',
    say: 'Your app has lost your account. Ask for help.',
    why: 'The school can remove your pairing. Start again here, or go one step back in the menu.',
    aside: 'This does not get you in either.',
  },
  E23: {
    name: 'Ask for help',
    say: '{L.chooseApp} is not listed. Ask for help.',
    why: 'Your school has to turn the app on for your account. It can then take an hour or two.',
    aside: 'This does not bring the app into the list either.',
  },
  E24: {
    name: 'Do this at school',
    say: 'It is not allowed here. Do this at school.',
    why: 'Your school only lets you set up the app on its own network. Not possible? Ask for help.',
    aside: 'This does not work at home either.',
  },
  E25: {
    name: 'Ask for help',
    say: 'You cannot go on by yourself here. Ask for help.',
    why: 'Your school asks for proof that you do not have yet. With a Temporary Access Pass you can go on.',
    aside: 'This is not the proof that it asks for either.',
  },
  E33: {
    name: 'Ask for help',
    say: 'This phone may not take part. Ask for help.',
    why: 'The security was taken off the phone. The school cannot allow that. Another phone will do.',
    aside: 'This does not let the account in either.',
  },
  E44: {
    name: 'Ask for help',
    say: 'You are done. Still school asks again. Ask for help.',
    why: 'Your app is paired, but school does not count it. Only the school itself can solve that.',
    aside: 'This leads back to this page too.',
  },
  androidTooOld: {
    name: 'Ask for help',
    say: 'The app is too new for this phone. Ask for help.',
    why: 'Perhaps another phone will do. Your mentor or the help desk knows what else is possible.',
    aside: 'This does not make the app fit on this phone either.',
  },
};

const news: LaterStageWords['news'] = {
  laptop: {
    callStopped: 'Laptop: the call did not work.',
    noWayIn: 'Laptop: there is no other way to sign in.',
    enterPass: 'Laptop: it asks for the pass.',
    myAccount: 'Laptop: you are signed in.',
    mail: 'Laptop: you are signed in.',
    staySignedIn: 'Laptop: there is a question.',
    codeExpired: 'Laptop: the QR code has expired.',
    tryStopped: 'Laptop: the number was not approved.',
    tryApproved: 'Laptop: the number was approved.',
    approvalStopped: 'Laptop: the sign-in was not approved.',
    interrupted: 'Laptop: your school asks for extra security.',
    added: 'Laptop: the app has been added.',
    securityInfo: 'Laptop: your sign-in methods are shown.',
  },
  number: (number) => (number === null ? 'Laptop: there is a number.' : `Laptop: there is a number, ${number}.`),
  phone: {
    callerRinging: 'Phone: somebody calls you.',
    askNumber: 'Phone: type the laptop’s number.',
    promptGone: 'Phone: the question has expired.',
    approved: 'Phone: approved.',
    mismatched: 'Phone: the number is not right.',
    activationFailed: 'Phone: the code no longer works.',
    accounts: 'Phone: the list of accounts is shown.',
  },
  notice: 'Phone: there is a new notification.',
};

const codeLeft = 'You left the page with the QR code, so that code is dead. Open the page again, and keep it open.';

const asides = {
  copied: 'Copying stays on the laptop. Your phone does not know of it: type the code there.',
  address: 'No need to type here. Click one of the addresses below it.',
};

const mistyped: LaterStageWords['mistyped'] = {
  say: (typed) => `Erase ${typed}. Type the laptop’s number.`,
  why: (typed, shown) => `You typed ${typed}. The laptop shows ${shown}.`,
};
const muted = 'You get no notifications. Does the laptop show a number later? Then open the app yourself.';
const guard: LaterStageWords['guard'] = {
  quiet: 'You do nothing now. See what happens on the phone.',
  asked: 'You are not signing in. Somebody else has Sam’s password and wants to get in.',
  called: 'School never asks you to type a number. Whoever does is not from school.',
  rung: 'You are not signing in: somebody else has you called. From 1 February 2027 Microsoft does not call any more.',
  entered: 'Somebody else is in now. It can happen to anybody. Change the password at once.',
  copy: 'Look at the address above the page: it is not from school. The page is a copy. Type nothing here.',
  caught: 'Somebody else has Sam’s password now. Change it first. Then report the message.',
  passedOn: 'The copy passes everything on. The request and the number are real, but somebody else wants to get in.',
};

const onward = { laptop: 'On with the laptop', phone: 'On with the phone' };

const dial: LaterStageWords['dial'] = {
  name: 'Help',
  positions: {
    watch: { name: 'Watch', say: 'The practice plays itself. You look on.' },
    together: { name: 'Together', say: 'The coach points at every step.' },
    hint: { name: 'Hint', say: 'You find the way yourself. You get a hint when you ask for one.' },
    test: { name: 'Test', say: 'You do it all yourself. At the end you see how it went.' },
  },
  task: {
    hint: 'Find the way yourself. Not sure? Ask for a hint.',
    test: 'You do it all yourself. At the end you see how it went.',
  },
  offers: 'Offer a hint when you are stuck',
  offer: 'Are you stuck? Feel free to ask for a hint.',
  nudge: {
    laptop: 'Go on with the laptop.',
    phone: 'Go on with the phone.',
    beside: 'Look beside the laptop and the phone.',
  },
  nudgeBack: { laptop: 'First go back on the laptop.', phone: 'First go back on the phone.' },
  nudgeWhy: 'Do you not see it yet? Ask for another hint.',
  ask: 'Give a hint',
  more: 'Another hint',
  pause: 'Pause',
  play: 'Play on',
  step: 'Step',
  takeOver: 'Go on yourself',
  otherwise: 'Here they chose something else.',
  waited: 'Here they waited until the time was over.',
  typed: (text) => `Here they typed: ${text}`,
  chose: {
    openCamera: 'Here they opened the camera of the phone.',
    installAd: 'Here they chose the wrong app.',
    installOther: 'Here they chose another app.',
    personal: 'Here they chose a personal account.',
    other: 'Here they chose another account.',
    signIn: 'Here they chose to sign in.',
    scan: 'Here the QR code was not well in their picture.',
  },
  theirs: 'Shared practice',
};

const menu: LaterStageWords['menu'] = {
  close: 'Close menu',
  notKept: 'Your browser keeps nothing. What you choose here holds until you close the page.',
  one: 'One device at a time',
  size: 'Text',
  sizes: { normal: 'Normal', large: 'Large', largest: 'Largest' },
  scheme: 'Colour',
  schemes: { auto: 'Same as my device', light: 'Light', dark: 'Dark' },
  pace: 'Clock',
  paces: { still: 'Stands still', slow: 'Slow', real: 'Ordinary' },
  addresses: 'Addresses on the laptop',
  addressBooks: { real: 'The real ones', fictional: 'Made up' },
  coach: 'Coach shows the way',
  language: 'Language',
  languageOf: { coach: 'Coach', laptop: 'Laptop', phone: 'Phone' },
  actions: 'Practice',
  keys: 'Keys',
  keyOf: {
    lit: 'To what the coach points at, and back again',
    hint: 'A hint, when the help is set to Hint',
    undo: 'One step back',
  },
  undo: 'One step back',
  redo: 'One step forward',
  route: 'See the route',
  wait: 'Wait until the time is up',
  pause: 'Pause everything',
  goOn: 'Let it run again',
  still: 'Everything stands still.',
  share: 'Share this place',
  apart: 'Phone in a window of its own',
  shared: 'The link is copied. Whoever opens it begins where you are now.',
  notShared: 'Copying did not work. This is the link:',
  helpCode: 'Help code',
  helpCodeIs: (code) => `Your help code is ${code}. Whoever helps you types it and sees your place.`,
  noHelpCode: 'There is no help code for this place. Share the place with a link.',
  folded: 'You cannot go further back. Of the beginning the practice only keeps where you passed.',
  report: 'See your report',
  rest: 'Print the rest',
  restart: 'Start again',
  exit: 'Stop',
};

export const laterStage: LaterStageWords = {
  stops,
  way,
  outcomes,
  twoPhones,
  desk,
  onward,
  stopped,
  codeLeft,
  asides,
  guard,
  mistyped,
  muted,
  back,
  exits,
  news,
  dial,
  aloud: { read: 'Read aloud', stop: 'Stop reading aloud', always: 'Read everything aloud' },
  free: { say: 'You did it.', why: 'Feel free to look around. You cannot break anything.' },
  lookAround: 'Go on looking around',
  whatNow: 'What next?',
  menu,
};
