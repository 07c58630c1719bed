import type { LaterStageWords } from '../stage.js';

const stops: LaterStageWords['stops'] = {
  openSecurityInfo: {
    name: 'My account',
    say: 'Click {L.securityInfo}.',
    why: 'It is on {L.myAccount}. This is where you choose how you sign in.',
  },
  addMethod: {
    name: 'Adding a sign-in method',
    say: 'Click {L.addMethod}.',
    why: 'Then choose {L.authenticator}. School only supports this app.',
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
    why: 'Tap {P.continue}, {P.accept} and {P.skip}. Allow notifications.',
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
  confirmScan: {
    name: 'Going on after scanning',
    say: 'On the laptop, click {L.next}.',
    why: 'Your account is now in the app. The QR code has done its work.',
  },
  typeNumber: {
    name: 'Testing that it works',
    say: 'Type the laptop’s number on your phone.',
    why: 'Then tap {P.yes} (in your guide: Bevestigen). The number is new each time.',
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
    say: 'Choose {L.yes} or {L.no}.',
    why: 'Choose {L.yes} only on your own laptop.',
  },
  approveSignIn: {
    name: 'Approving the sign-in',
    say: 'Type the laptop’s number on your phone.',
    why: 'Then tap {P.yes} (in your guide: Bevestigen). The number is new each time.',
  },
};

const newNumber = 'Let the laptop send a new notification. You get a new number.';
const newCode = 'Get a new QR code on the laptop and scan that one.';

const back: LaterStageWords['back'] = {
  laptop: {
    newTab: { say: 'The tab is closed.', why: 'Open the account again. You will soon be back.' },
    mail: { say: 'This is the mail.', why: 'Go to {L.myAccount} to pair the app.' },
    confirmDelete: { say: 'You are about to delete a method.', why: 'There is no need to. Click {L.cancel}.' },
    chooseMethod: { say: 'Choose the right method.', why: 'School only supports {L.authenticator}.' },
    methodRefused: { say: 'Your school does not allow this method.', why: 'Choose {L.authenticator}.' },
    manualCode: { say: 'You chose to type instead of scan.', why: 'You may. Scanning is easier.' },
    codeExpired: { say: 'The QR code has expired.', why: 'Start again on the laptop. You get a new code.' },
    tryOut: { say: 'There is nothing to type yet.', why: newCode },
    tryStopped: { say: 'The number was not approved.', why: newNumber },
    approvalStopped: { say: 'The sign-in was not approved.', why: newNumber },
  },
  phone: {
    storeNothing: { say: 'Nothing was found here.', why: 'Search again for {P.authenticator}.' },
    fakeApp: { say: 'This is not the right app.', why: 'Delete it. Find the app by Microsoft Corporation.' },
    appSettings: { say: 'Here you set what the app may do.', why: 'Turn on notifications and camera. Then go back.' },
    restore: { say: 'You chose to restore.', why: 'That is for an old phone. Go back one screen.' },
    personalSignIn: { say: 'You chose ‘{P.personal}’.', why: 'Go back one screen. Then choose {P.work}.' },
    workSignIn: { say: 'You chose to sign in on the phone.', why: 'Go back one screen. Then choose {P.scan}.' },
    cameraBlocked: { say: 'The app may not use the camera.', why: 'Turn on the camera in {P.settings}.' },
    wrongKind: { say: 'The code does not suit this kind of account.', why: 'Start again and choose {P.work}.' },
    manualEntry: { say: 'You are typing the code.', why: 'You may, but scanning is easier. Go back one screen.' },
    activationFailed: { say: 'This QR code no longer works.', why: newCode },
    alreadyAdded: { say: 'This account is already in the app.', why: 'Go back to the list.' },
    account: { say: 'This is the page of the account.', why: 'You do not need it now. Go back one screen.' },
    confirmRemoval: { say: 'You are about to remove the account.', why: 'The pairing would stop working. Go back.' },
    mismatched: { say: 'This number is not right.', why: newNumber },
    denied: { say: 'You said: it is not me.', why: newNumber },
    promptGone: { say: 'The question on your phone has expired.', why: newNumber },
  },
  otherwise: { say: 'This is another way.', why: 'The yellow ring shows you the way back.' },
};

const exits: LaterStageWords['exits'] = {
  E20: {
    name: 'Ask for help',
    say: 'Your app has lost your account. Ask for help.',
    why: 'The school can remove your pairing. Start again here, or go one step back in the menu.',
  },
};

const news: LaterStageWords['news'] = {
  laptop: {
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
  number: (number) => `Laptop: there is a number, ${number}.`,
  phone: {
    askNumber: 'Phone: type the number of the laptop.',
    promptGone: 'Phone: the question has expired.',
    approved: 'Phone: approved.',
    mismatched: 'Phone: the number is not right.',
    activationFailed: 'Phone: the code no longer works.',
    accounts: 'Phone: the list of accounts is shown.',
  },
  notice: 'Phone: there is a new notification.',
};

const menu: LaterStageWords['menu'] = {
  close: 'Close menu',
  view: 'View',
  one: 'One device at a time',
  size: 'Text',
  sizes: { normal: 'Normal', large: 'Large', largest: 'Largest' },
  scheme: 'Colour',
  schemes: { auto: 'Same as my device', light: 'Light', dark: 'Dark' },
  addresses: 'Addresses on the laptop',
  addressBooks: { real: 'The real ones', fictional: 'Made up' },
  help: 'Help',
  coach: 'Coach shows the way',
  language: 'Language',
  languageOf: { coach: 'Coach', laptop: 'Laptop', phone: 'Phone' },
  actions: 'Practice',
  undo: 'One step back',
  wait: 'Wait until the time is up',
  restart: 'Start again',
  exit: 'Stop',
};

export const laterStage: LaterStageWords = { stops, back, exits, news, menu };
