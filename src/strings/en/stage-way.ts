import type { LaterStageWords } from '../stage.js';

const newNumber = 'The laptop will send a new number.';
const newCode = 'Get a new QR code and scan that one.';

export const way: LaterStageWords['way'] = {
  laptop: {
    otherwise: {
      goBack: { say: 'Click {L.pageBack}, the arrow at the top left.', why: 'You do not need this page now.' },
      reload: { say: 'Click {L.reload}, at the top left.', why: 'Then you start again on this page.' },
      closeTab: { say: 'Click {L.closeTab}, the cross.', why: 'Then you open the account again.' },
      previous: { say: 'Click {L.previous}.', why: newCode },
      cancel: { say: 'Click {L.cancel}.', why: 'There is no need for this now.' },
      openSetup: {
        say: 'Click {L.securityInfo}, below the address field.',
        why: 'In your guide: aka.ms/mfasetup. Do this on another device than your phone.',
      },
    },
    staySignedIn: {
      yes: {
        say: 'Choose {L.yes} on your own laptop, or else {L.no}.',
        why: 'On somebody else’s laptop your account would stay open.',
      },
    },
    mail: {
      openMessage: {
        say: 'Click the message at the top.',
        why: 'It looks like it is from the IT desk. Read it calmly.',
      },
      openReport: { say: 'Click {L.report}.', why: 'Write what happened. The help desk looks into it with you.' },
      openMyAccount: { say: 'Click {L.viewAccount}.', why: 'You pair the app in your account, not in the mail.' },
    },
    message: {
      openReport: {
        say: 'Click {L.reportMessage}.',
        why: 'The link does not go to school: look at the address. So do not click it.',
      },
    },
    reportSent: { done: { say: 'Click **Done**.', why: 'The help desk has your message.' } },
    myAccount: {
      openPassword: { say: 'Click {L.password}.', why: 'Then nobody else has the right password any more.' },
      openSecurityInfo: { say: 'Click {L.securityInfo}.', why: 'This is where you choose how you sign in.' },
    },
    securityInfo: {
      addMethod: { say: 'Click {L.addMethod}.', why: 'This is how you add the app to your account.' },
      deleteMethod: {
        say: 'Next to {L.oldPhone}, click {L.delete}.',
        why: 'Leave the line of your new phone.',
      },
    },
    newPassword: {
      fill: { say: 'Click {L.fillNewPassword}.', why: 'You type nothing yourself. Never use your own password here.' },
      send: { say: 'Click {L.sendPassword}.', why: 'After that the old password does not work any more.' },
    },
    passwordChanged: {
      openMail: { say: 'Click {L.toMail}.', why: 'The password is new. Now tell the school what happened.' },
      done: { say: 'Click {L.done}.', why: 'The password is new. Now school has to know.' },
    },
    report: {
      fill: { say: 'Click {L.fillReport}.', why: 'You type nothing yourself. Sam tells what happened.' },
      send: { say: 'Click {L.send}.', why: 'There is no password and no number in it.' },
    },
    confirmDelete: {
      yes: {
        say: 'Click {L.deleteYes} (sometimes: {L.otherDeleteYes}).',
        why: 'This is a practice: nothing is really deleted.',
      },
      cancel: { say: 'Click {L.cancel}.', why: 'Otherwise you delete a method. There is no need to.' },
    },
    passkey: {
      skip: { say: 'Click {L.skipPasskey}.', why: 'You do not need a passkey. Signing in simply goes on after it.' },
    },
    othersAccount: {
      signOut: {
        say: 'Click {L.signOut}.',
        why: 'The name at the top right is another: somebody else is still signed in.',
      },
    },
    pickAccount: {
      useOtherAccount: { say: 'Click {L.useOther}.', why: 'The account of Sam is not listed. You fill it in next.' },
    },
    interrupted: {
      next: {
        say: 'Click {L.next}.',
        why: 'Outside school your school asks for the app. Sometimes it says: More information required.',
      },
    },
    chooseMethod: { chooseAuthenticator: { say: 'Choose {L.chooseApp}.', why: 'School only supports this app.' } },
    methodRefused: {
      chooseAnother: { say: 'Click {L.another}.', why: 'School only supports {L.authenticator}. Nothing is broken.' },
    },
    tooManyApps: {
      cancel: { say: 'Click {L.cancel}.', why: 'Your list has five apps already. First you take one of them out.' },
    },
    getApp: { next: { say: 'Click {L.next}.', why: 'The app is already on your phone.' } },
    setUpAccount: { next: { say: 'Click {L.next} once more.', why: 'Then the QR code appears. Leave it open.' } },
    code: {
      next: { say: 'Click {L.next}.' },
      previous: { say: 'Click {L.previous}.', why: newCode },
      cantScan: {
        say: 'Click {L.cantScan}',
        why: 'Then the laptop shows the code in digits. You type those on the phone.',
      },
    },
    pairingLink: {
      openPairingLink: { say: 'Tap the pairing link.', why: 'Without the app the store opens. You get it there.' },
      next: { say: 'Tap {L.next}.' },
      previous: { say: 'Tap {L.previous}.', why: newCode },
    },
    manualCode: {
      next: { say: 'Click {L.next}.' },
      scanInstead: { say: 'Click {L.scanInstead}.', why: 'You chose to type. Scanning is easier.' },
      previous: { say: 'Click {L.previous}.', why: newCode },
    },
    codeExpired: { restart: { say: 'Click {L.restart}.', why: 'The QR code has expired. You get a new one.' } },
    tryOut: {
      previous: {
        say: 'Click {L.previous}.',
        why: 'No question comes to your phone. Go back, and try again.',
      },
    },
    tryStopped: { resend: { say: 'Click {L.resend}.' }, previous: { say: 'Click {L.previous}.', why: newCode } },
    approvalStopped: {
      resend: { say: 'Let the laptop send another request.' },
      cannotUseApp: { say: 'Click the link below the text.', why: 'You can also type a code from the app.' },
    },
    approval: {
      goBack: {
        say: 'Click {L.pageBack}, the arrow at the top left.',
        why: 'No question comes to your phone. Sign in once more, then there is a new one.',
      },
      cannotUseApp: { say: 'Click the link below the number.', why: 'You can also type a code from the app.' },
    },
    chooseProof: {
      askApp: { say: 'Choose **approve a request**.', why: 'Then a notification comes to your phone again.' },
      callMe: {
        say: 'Choose **Call +XX XXXXXXXX57**.',
        why: 'That is the number of your phone. From 1 February 2027 Microsoft does not call any more.',
      },
      useCode: { say: 'Choose {L.useCode}.', why: 'The code is in the app, also without internet.' },
    },
    calling: {
      cannotUseApp: { say: 'Click {L.otherWay}.', why: 'Then you choose again how to show that it is you.' },
    },
    callStopped: {
      callMe: { say: 'Click {L.callAgain}.', why: 'Answer when your phone rings, and tap the hash key.' },
    },
    enterPasscode: {
      type: { say: 'Type the six digits from the phone.', why: 'Or click {L.fillPasscode}. The code keeps changing.' },
      setUpFirst: {
        say: 'Click {L.setUpFirst}',
        why: 'Your account is not in the app yet. Link it with the QR code first, then there is a code.',
      },
      verify: { say: 'Click {L.verify}.', why: 'A code works only briefly. Is it too old? Type the new one.' },
      chooseAnother: { say: 'Click {L.otherWay}.', why: 'Then you choose again how you show that it’s you.' },
    },
    noWayIn: {
      signInAgain: {
        say: 'Click {L.signInAgain}.',
        why: 'With the pass you need no password and no phone.',
      },
    },
    enterPass: {
      type: {
        say: 'Type the pass that is on the paper.',
        why: 'Or click {L.fillPass}. For real it has letters and signs as well.',
      },
      verify: { say: 'Click {L.passSignIn}.', why: 'The pass works once. After it you add your new phone.' },
    },
    tryApproved: { next: { say: 'Click {L.next}.', why: 'The notification was approved. The pairing works.' } },
    added: { done: { say: 'Click {L.done}.', why: 'The app is now one of your sign-in methods.' } },
  },
  phone: {
    otherwise: {
      openNotice: { say: 'Tap the notification.', why: 'The laptop asks whether it is you. Then you type the number.' },
      goHome: { say: 'Go to the home screen: tap the bar at the bottom.', why: 'All your apps are there.' },
      goBack: { say: 'Go back one screen.', why: 'You do not need this screen now.' },
      ok: { say: 'Tap {P.ok}.' },
    },
    voiceCall: {
      pressHash: {
        say: 'Tap **#**, the hash key.',
        why: 'So you say: it is me. You did not ask for the call? Then hang up.',
      },
      hangUp: { say: 'Tap {P.hangUp}.', why: 'You did not ask for this call.' },
    },
    callerRinging: {
      answer: { say: 'Tap {P.answer}.', why: 'You asked for this call yourself. A computer speaks.' },
      hangUp: { say: 'Tap {P.decline}.', why: 'You do not know the number, and you asked for nothing.' },
    },
    callerTalking: { hangUp: { say: 'Tap {P.hangUp}.', why: 'School never asks you to type a number.' } },
    home: {
      openStore: { say: 'Open the {P.store}.', why: 'That is where you get the app. It is free.' },
      openApp: { say: 'Open the app {P.app}.', why: 'Its icon is a white shield on blue.' },
      openSettings: { say: 'Open {P.settings}.', why: 'They say what the app may do.' },
    },
    store: { search: { say: 'Tap {P.search}.', why: 'You are looking for {P.authenticator}.' } },
    storeSearch: {
      type: { say: 'Type {P.authenticator}.', why: 'Or tap {P.fillQuery}.' },
      submit: { say: 'Tap {P.submit}.', why: 'Next, check the maker: Microsoft Corporation.' },
    },
    storeResults: {
      install: {
        say: 'Find {P.authenticator} and tap {P.install}.',
        why: 'The maker is Microsoft Corporation. On a real phone it says Get or Install.',
      },
      openApp: { say: 'Find {P.authenticator} and tap {P.open}.', why: 'The app is now on your phone.' },
      search: { say: 'Tap {P.searchAgain}.', why: 'You are looking for {P.authenticator}.' },
      update: { say: 'Find {P.authenticator} and tap {P.update}.', why: 'The app on your phone is too old.' },
    },
    storageFull: {
      mend: { say: 'Make room: {P.makeRoom}.', why: 'Your phone is full. For real, choose what you no longer need.' },
    },
    storeSignedOut: {
      mend: { say: 'Tap {P.storeSignIn}.', why: 'The store wants to know whose phone it is. The app is still free.' },
    },
    parentAsks: {
      mend: { say: 'Tap {P.askParent}.', why: 'Your parent or guardian gets a message and can approve it.' },
    },
    cameraApp: {
      goHome: {
        say: 'Go to the home screen: tap the bar at the bottom.',
        why: 'Scan with the app {P.app}. The camera of your phone cannot pair.',
      },
    },
    oddPage: {
      goBack: { say: 'Go back one screen.', why: 'This link is for the app. Scan the QR code in {P.app}.' },
      goHome: {
        say: 'Go to the home screen: tap the bar at the bottom.',
        why: 'This link is for the app. Scan the QR code in {P.app}.',
      },
    },
    mustUpdate: { openStore: { say: 'Tap {P.toStore}.', why: 'The app is too old. Updating is free.' } },
    storeNothing: { search: { say: 'Tap {P.searchAgain}.', why: 'Nothing was found. Search for {P.authenticator}.' } },
    otherApp: {
      deleteFake: {
        say: 'Another app. Tap {P.removeFake}.',
        why: 'This app cannot read the QR code of your school. You need {P.authenticator}.',
      },
    },
    fakeApp: {
      deleteFake: {
        say: 'Wrong app. Tap {P.removeFake}.',
        why: 'This app is not by Microsoft Corporation, and costs money.',
      },
    },
    settings: {
      endAirplane: {
        say: 'Turn {P.airplane} off.',
        why: 'Without internet no notification comes. The code in the app still works.',
      },
      setClock: {
        say: 'Tap {P.clock}.',
        why: 'The clock is ahead, so the code in the app is wrong. Set it to automatic.',
      },
      openAppSettings: { say: 'Tap {P.app}.', why: 'Here you set what the app may do.' },
    },
    appSettings: {
      allowBackground: {
        say: 'Turn {P.background} on.',
        why: 'The phone stops the app to save power. Then a notification comes too late.',
      },
      toggleNotifications: {
        say: 'Turn on {P.notifications}.',
        why: 'Then you see it when the laptop asks something.',
      },
      toggleCamera: { say: 'Turn on {P.camera}.', why: 'Without the camera you cannot scan the QR code.' },
      goBack: { say: 'Go back one screen, to the app.', why: 'The app may now do what it needs.' },
      goHome: { say: 'Go to the home screen: tap the bar at the bottom.', why: 'Open the app {P.app} there.' },
    },
    welcome: { continue: { say: 'Tap {P.continue}.', why: 'You may choose yourself whether to share data.' } },
    privacy: { accept: { say: 'Tap {P.accept}.', why: 'Your school cannot look into your phone.' } },
    startChoices: { skip: { say: 'Tap {P.skip}.', why: 'You add the account later, with the plus sign.' } },
    restore: { goBack: { say: 'Go back one screen.', why: 'You chose to restore. That is for an old phone.' } },
    askNotifications: {
      allow: { say: 'Tap {P.allow}.', why: 'Without notifications you have to open the app yourself each time.' },
    },
    accounts: {
      openRestored: {
        say: 'Tap the account with **Action required**.',
        why: 'The backup brought only the name back. The QR code on the laptop finishes it.',
      },
      add: { say: 'Tap the plus sign.', why: 'This is how you add the school account.' },
      refresh: {
        say: 'Tap {P.refresh}.',
        why: 'No notification? Then notifications are off. This is how you get the question yourself.',
      },
      openAccount: { say: 'Tap the account.', why: 'This account no longer belongs to the laptop. Remove it first.' },
    },
    chooseKind: { work: { say: 'Choose {P.work}.', why: 'Do not choose {P.personal}: that is not from school.' } },
    personalSignIn: {
      goBack: {
        say: 'This is not for school. Go back.',
        why: 'This is not for a school account. Next, choose {P.work}.',
      },
    },
    chooseWay: {
      goBack: { say: 'Go back one screen.', why: 'This is not for a school account. Next, choose {P.work}.' },
      scanCode: { say: 'Tap {P.scan}.', why: 'School pairs the app with a QR code.' },
    },
    workSignIn: {
      goBack: { say: 'Go back one screen.', why: 'You chose to sign in on the phone. Next, choose {P.scan}.' },
    },
    askCamera: {
      allow: { say: 'Tap {P.allowCamera}.', why: 'The app needs the camera for the QR code.' },
    },
    cameraBlocked: {
      enterManually: { say: 'Tap {P.manual}.', why: 'The laptop now shows a code to type.' },
      openAppSettings: { say: 'Tap {P.toSettings}.', why: 'The camera is off. You turn it on in the settings.' },
      goBack: { say: 'Go back one screen.', why: 'The camera is off. Turn it on in {P.settings}.' },
    },
    scanner: {
      enterManually: { say: 'Tap {P.manual}.', why: 'The laptop now shows a code to type.' },
      scan: {
        say: 'Tap {P.aim}.',
        why: 'For real, you hold the phone in front of the screen yourself.',
      },
    },
    wrongKind: { ok: { say: 'Tap {P.ok}.', why: 'The code does not suit this account. Next, choose {P.work}.' } },
    manualEntry: {
      type: { say: 'Type the code from the laptop.', why: 'Or at the code, tap {P.fillCode}.' },
      typeUrl: { say: 'Type the URL from the laptop.', why: 'Or at the URL, tap {P.fillCode}.' },
      finish: { say: 'Tap {P.finish}.', why: 'The code and the URL are filled in.' },
      goBack: { say: 'Go back one screen.', why: 'You may type the code, but scanning is easier.' },
    },
    activationFailed: {
      mend: {
        say: 'Tap {P.updatePortal}.',
        why: 'Your phone is managed by the school. That app has to be up to date first.',
      },
      ok: { say: 'Tap {P.ok}.', why: 'Adding did not work. Next, scan the QR code that the laptop shows then.' },
    },
    alreadyAdded: { ok: { say: 'Tap {P.ok}.', why: 'The account is already in the app. Remove it first.' } },
    account: {
      removeAccount: {
        say: 'Tap {P.remove}.',
        why: 'This account no longer belongs to the laptop. You add it again later.',
      },
      goBack: { say: 'Go back one screen.', why: 'You do not need the page of the account now.' },
    },
    confirmRemoval: {
      confirm: { say: 'Tap {P.confirm}.', why: 'After that you add the account again.' },
      goBack: { say: 'Tap {P.cancel}.', why: 'Without this account the pairing stops working.' },
    },
    appLocked: {
      useFinger: { say: '{P.finger}.', why: 'The app wants to know that it is you.' },
      usePin: { say: '{P.pin}.', why: 'The phone does not recognise you. The code always works.' },
    },
    askNumber: {
      deny: { say: 'Tap {P.deny}.', why: 'You are not signing in, so no number belongs to it.' },
      type: { say: 'Type the laptop’s number.', why: 'The number is new each time.' },
      yes: { say: 'Tap {P.yes} (sometimes: {P.otherYes}).', why: 'With it you say: I am the one signing in.' },
    },
    confirmIdentity: {
      useFinger: { say: '{P.finger}.', why: 'Then your answer goes to the laptop.' },
      usePin: { say: '{P.pin}.', why: 'The phone does not recognise you. The code always works.' },
      goBack: { say: 'Tap {P.cancel}.', why: 'Look again: is this number on the laptop?' },
    },
    approved: { ok: { say: 'Tap {P.ok}.', why: 'Approved. You go on at the laptop.' } },
    mismatched: { ok: { say: 'Tap {P.ok}.', why: `This number was not right. ${newNumber}` } },
    denied: { ok: { say: 'Tap {P.ok}.', why: `You said: it is not me. ${newNumber}` } },
    promptGone: { ok: { say: 'Tap {P.ok}.', why: `The question has expired. ${newNumber}` } },
  },
  quiet: {
    unlock: { say: 'Tap {P.unlock}.', why: 'No notification comes. Look at your phone yourself.' },
    openApp: { say: 'Open the {P.app} app.', why: 'No notification comes. Open the app, and you find the request.' },
    openSettings: { say: 'Open {P.settings}.', why: 'No notification comes. Check that your phone has internet.' },
  },
  passcode: {
    openApp: { say: 'Open the {P.app} app.', why: 'The code that the laptop asks for is there.' },
    openAccount: {
      say: 'Tap the school account.',
      why: 'The code is there. The code of another account does not work here.',
    },
  },
};

export const stopped: LaterStageWords['stopped'] = {
  unanswered: 'There was no answer in time. You get a new number.',
  denied: 'You said: it is not me. You get a new number.',
  mismatched: 'This number was not right. You get a new number.',
  tooOften: 'A request was sent too often. For real you wait a few minutes. Then try again.',
  locked: 'A wrong password was typed too often. For real you wait a minute or longer. Then try again.',
  refused: 'Is the code not right? Check that you opened the school account, and that your phone’s clock is right.',
  early: 'No code is right now: your account is not in the app yet. Set up the app first.',
  wrong: 'This pass is not right. Look at the paper from ICT, and type all eight digits again.',
  expired: 'This pass no longer works: it is good once, for an hour. Ask ICT for another one.',
};

export const back: LaterStageWords['back'] = {
  say: 'This is another way.',
  why: 'The yellow ring shows you the way back.',
};
