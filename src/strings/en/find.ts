import type { FindStrings } from '../stage.js';

const box = 'Click in the empty box. We type Sam’s details for you.';

export const find: FindStrings = {
  title: 'Where is it?',
  other: {
    laptop: 'Look at the laptop. Choose **Laptop** at the top if you do not see it.',
    phone: 'Look at the phone. Choose **Phone** at the top if you do not see it.',
  },
  pages: {
    email: [box, 'Then click {L.emailNext}, below the box on the right.'],
    password: [box, 'Then click {L.signIn}, below the box on the right.'],
    passkey: ['Look at the laptop, in the white card.', 'Below the text is a link: {L.skipPasskey}.'],
    approvalStopped: [
      'Look at the laptop, in the white box. It has one blue button.',
      'Haste does not help: who asks again too soon waits longer.',
    ],
    othersAccount: ['Look at the laptop. At the top right is another name.', 'The button {L.signOut} is blue.'],
    pickAccount: ['Look at the laptop, in the list of accounts.', 'The last line is {L.useOther}.'],
    enterPasscode: [
      'You have no code yet, so type nothing in the box.',
      'Look at the laptop. In the white card is a link: {L.setUpFirst}',
    ],
  },
  stops: {
    signIn: ['Look at the laptop. Below the address field are two addresses.', 'Click the one that the coach names.'],
    openSecurityInfo: ['Look at the laptop, in the menu or on one of the tiles.', 'The words are {L.securityInfo}.'],
    addMethod: [
      'Look at the laptop, above the list. There is a blue plus sign in front of it.',
      'In the list that opens, choose {L.chooseApp}.',
    ],
    acceptWizard: ['Look at the laptop, at the bottom of the white card.', 'The button {L.next} is blue.'],
    installApp: [
      'On the home screen of the phone, tap {P.store}.',
      'Tap the search box and type the name of the app.',
      'Next to the right app, tap {P.install}.',
    ],
    openApp: [
      'The app is on the home screen of the phone: a white shield on blue.',
      'On the first screen, tap {P.continue} at the bottom, then {P.accept}.',
      {
        android: '{P.skip} is at the top right. For notifications, tap {P.allow}.',
        iphone: '{P.skip} is at the top right.',
      },
    ],
    showCode: ['Go back to the laptop.', 'The button {L.next} is at the bottom right of the white card.'],
    chooseWork: ['The plus sign is at the top right of the app.', 'In the list, choose {P.work}.'],
    scanCode: [
      'On the phone, tap {P.scan}.',
      'Does the phone ask for the camera? Say yes.',
      'Tap {P.aim}, or drag the picture until the code fits the corners.',
    ],
    openLink: [
      'Go back to the browser.',
      'The pairing link is the blue line below the text: {L.pairLink}.',
      'You are in the app, but your account is not there? Finish its first run, then tap the link once more.',
    ],
    openScanner: ['On the phone, tap {P.scan}.', 'The picture stays black. That belongs to this practice.'],
    readCode: ['Go back to the laptop.', 'The link {L.cantScan} is below the QR code.'],
    typeCode: [
      'On the phone, tap {P.manual}, at the bottom.',
      'Type the digits of the laptop in the first box. Type the URL in the second.',
      'Then tap {P.finish}.',
    ],
    askForList: ['Look at the laptop. First open {L.account}.', 'Then click the tile {L.securityInfo}.'],
    approveList: [
      'The laptop shows two large digits. Remember them.',
      'Tap the notification on your phone, or open the app yourself.',
      'Type the two digits and tap {P.yes}.',
    ],
    confirmScan: ['Go back to the laptop.', 'The button {L.next} is below the QR code.'],
    typeNumber: [
      'The laptop shows two large digits. Remember them.',
      'Is there a notification on your phone? Tap it. If not, open the app yourself.',
      'Type the two digits and tap {P.yes}.',
    ],
    confirmTest: ['Go back to the laptop.', 'The button {L.next} is at the bottom right of the white card.'],
    finish: ['Look at the laptop.', 'The button {L.done} is at the bottom right of the white card.'],
    staySignedIn: ['Look at the laptop.', 'The two buttons are below the question.'],
    refusePrompt: [
      'A request comes to the phone. Tap it, or open the app yourself.',
      'Type nothing. Tap {P.deny} below the field.',
      'Does another request come? Refuse that too.',
    ],
    refuseCall: [
      'Look at the phone. If you answer, do not press #.',
      'Tap {P.decline}, or {P.hangUp} when you have answered.',
      'Does it ring again? Hang up again.',
    ],
    changePassword: [
      'On the laptop, go to {L.account}.',
      'Click the tile {L.password}.',
      'Click in the empty field, and then {L.sendPassword}.',
    ],
    tellSchool: [
      'On the laptop, go to the mail.',
      'Above the list is {L.report}.',
      'Click in the empty field, and then {L.send}.',
    ],
    openMessage: ['Go to the mail on the laptop.', 'Click the message at the top of the list.'],
    checkAccount: ['Do not use the link in the message.', 'Click {L.viewAccount} in the mail, or open {L.account}.'],
    approveSignIn: [
      'The laptop shows two large digits. Remember them.',
      'Tap the notification on your phone, or open the app yourself.',
      'Type the two digits and tap {P.yes}.',
      'It does not work? On the laptop, click the link below the number. Type the code that the app shows with the account.',
    ],
    openSetup: ['Look at the laptop. Below the address field is {L.securityInfo}.'],
    startAdding: [
      'Does the list on the laptop have five apps already? Then first delete a phone that you do not have any more.',
      'If not, look above the list. There is a blue plus sign in front of it.',
    ],
    chooseApp: ['Look at the laptop, in the box that opened.', 'Choose {L.chooseApp}. It is the first of the list.'],
    deleteOld: [
      'Look at the laptop, in the list of sign-in methods.',
      'The old phone is called {L.oldPhone}.',
      'The button {L.delete} is at the end of that line.',
    ],
    confirmDeletion: [
      'Look at the laptop, in the box that opened.',
      'Does it say {L.oldPhone}? Then click {L.deleteYes}.',
    ],
    askCall: [
      'Look at the laptop. Below the number is a link: {L.cannotUseApp}.',
      'Then choose the line that begins with Call.',
    ],
    answerCall: [
      'Look at the phone. Tap {P.answer}.',
      'The hash key (#) is at the bottom right of the keys.',
      'Did the phone ring too long? Then let it call once more, on the laptop.',
    ],
    deleteDouble: [
      'Look at the laptop, in the list of sign-in methods. There are two phones with the same name.',
      'The upper one was there before. The button {L.delete} is at the end of that line.',
    ],
    confirmDouble: ['Look at the laptop, in the box that opened.', 'Click {L.deleteYes}.'],
    findNoWay: ['Look at the laptop, in the white box with the number.', 'Below the text is a link: {L.cannotUseApp}.'],
    askPass: ['Beside the laptop and the phone is a button: **Ask IT for help**.', 'You get a pass on paper.'],
    typePass: [
      'On the laptop click {L.signInAgain}, and fill in the school mail.',
      'The pass is on the paper, beside the laptop and the phone.',
      'Type the eight digits and click {L.passSignIn}.',
    ],
    removeOld: [
      'The old phone lies beside the new one. Take it.',
      'Open the app and tap the account.',
      'Tap {P.remove}, then {P.confirm}.',
    ],
    allowNotifications: [
      'Open {P.settings} on the home screen of your phone.',
      'Tap {P.app} there.',
      'Turn {P.notifications} on.',
    ],
  },
  exits: {
    E20: [
      'The laptop asks for a number, but the account is no longer in the app.',
      'For real, you now go to the help desk at school. They remove your old pairing. Then you set up the app again.',
      'In this practice you can go one step back in the menu, or start again.',
    ],
    E23: [
      'The list only has other methods. They do not work at this school.',
      'For real, go to the local help desk. They see whether the app is on for your account.',
      'In this practice you can start again in the menu.',
    ],
    E24: [
      'Your password was right. Only the place is not: you are not at school.',
      'For real, do it at school, on the network of the school.',
      'Can you not go to school? Ask the local help desk for a Temporary Access Pass.',
    ],
    E25: [
      'Your password was right. You only have nothing yet to show that it is you.',
      'For real, go to the help desk of school. Take your school card with you.',
      'They can give you a Temporary Access Pass. With that you set up the app.',
    ],
    E33: [
      'The code was right. Only, no school account may be on this phone.',
      'A new code, or installing the app again, does not help.',
      'For real, take another phone, or ask the help desk of school what is possible.',
    ],
    E44: [
      'You did everything right. After {L.done} the laptop asks the same again.',
      'Do not pair the app once more: it does not help.',
      'For real, go to the help desk of school. They look at what your account has.',
    ],
    androidTooOld: [
      'The store shows no button to install: the app does not work on this phone.',
      'For real, first look in the settings whether there is an update of the phone.',
      'Is there none? Ask your mentor or the help desk what is possible.',
    ],
  },
};
