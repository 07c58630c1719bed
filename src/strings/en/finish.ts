import type { FinishStrings, WhyStrings } from '../finish.js';

export const finish: FinishStrings = {
  title: {
    'first-setup': 'You’re done!',
    'first-setup-at-home': 'You’re done!',
    schoolAsked: 'You’re signed in, without a number.',
    schoolEarly: 'You’re signed in, without a number.',
    homeEarly: 'You’re signed in, without a number.',
    homeAsked: 'You’re signed in, with your phone.',
    'cannot-scan': 'You linked the app without a camera.',
    'approve-again': 'You showed once more that it is you.',
    'new-phone': 'Your new phone works!',
    'new-phone-with-pass': 'Your new phone works!',
    'new-phone-by-call': 'Your new phone works!',
    'same-phone-again': 'The app works again!',
    'unexpected-prompt': 'You kept your account safe.',
    'unexpected-prompt-with-call': 'You kept your account safe.',
    'unexpected-call': 'You kept your account safe.',
  },
  lead: {
    'first-setup': 'In this practice MFA is now set up. The real thing goes the same way.',
    'first-setup-at-home': 'In this practice MFA is now set up. The real thing goes the same way.',
    schoolAsked: 'On the school network your password is enough. Your phone stays in your bag.',
    schoolEarly: 'At school your password is enough. That stays so, also from 3 November.',
    homeEarly:
      'Before 3 November your password is enough at home too. From that day you type a number on your phone at home.',
    homeAsked: 'Outside the school network the laptop sometimes asks if it is really you. This is how you show it.',
    'cannot-scan': 'You need not scan: typing the code always works. For real it goes the same way.',
    'approve-again':
      'For your security info the laptop asks for your phone again, also when you are signed in already.',
    'new-phone':
      'The new phone is with your account, and the old one is not any more. The real thing goes the same way.',
    'new-phone-with-pass':
      'IT helped you in. The new phone is with your account, and the one that is gone is not any more.',
    'new-phone-by-call':
      'Microsoft called your new phone. From 1 February 2027 that ends: then IT helps you with a pass.',
    'same-phone-again':
      'The app is with your account again, and the old line is not. Being called ends on 1 February 2027.',
    'unexpected-prompt':
      'A request that you did not make: refuse it, change the password, and tell. Then nobody else gets in.',
    'unexpected-prompt-with-call':
      'A request that you did not make: refuse it, change the password, and tell. Then nobody else gets in.',
    'unexpected-call':
      'A call that you did not ask for: hang up, change the password, and tell somebody. From 1 February 2027 Microsoft does not call any more.',
  },
  entered: {
    title: 'You made your account safe again.',
    lead: 'You approved a request of somebody else. It can happen to anybody. You mended it with a new password, and you told. From now on only type a number that is on your own screen.',
    called:
      'You pressed #, and let somebody else in. It can happen to anybody. You mended it: with a new password, and you told somebody. From now on press # only if you asked for the call yourself.',
  },
  muted: 'Notifications are still off. Turn them on in the Settings of the phone, at Authenticator.',
  remember: 'Remember:',
  doneTitle: 'What you did',
  done: {
    opened: 'You signed in and opened Security info.',
    interrupted: 'The laptop asked for the app. You clicked Next.',
    addedMethod: 'You chose Microsoft Authenticator as the method.',
    installed: 'You installed the right app.',
    openedApp: 'You opened the app.',
    nextTwice: 'You clicked on until the QR code came.',
    scanned: 'You chose Work or school account and scanned the code.',
    typedCode: 'You chose Can’t scan image, and typed the code over.',
    tested: 'You typed the laptop’s number on your phone.',
    signedIn: 'You signed in with e-mail address and password.',
    noNumber: 'The laptop asked for no number: you were at school.',
    notYet: 'The laptop did not ask for a number yet: it was before 3 November.',
    proved: 'You showed with your phone that it’s you.',
    askedForList: 'You opened Security info, although you were signed in already.',
    provedAgain: 'You approved it once more on your phone.',
    keptOut: 'There was a request that was not yours. You let nobody in.',
    hungUp: 'Your phone rang, and you had asked for nothing. You let nobody in.',
    letIn: 'You approved a request of somebody else. Then you mended it.',
    changedPassword: 'You changed the password.',
    toldSchool: 'You reported it to the help desk.',
    approvedOld: 'You signed in and approved that on your old phone.',
    chose: 'You chose to add a sign-in method, and the app.',
    deletedOld: 'You deleted the old phone from the list.',
    removedOld: 'You removed the account from the app on the old phone.',
    answeredCall: 'You let it call, answered, and tapped #.',
    deletedDouble: 'You deleted the upper of two lines with the same name.',
    askedPass: 'You asked IT for a Temporary Access Pass.',
    typedPass: 'You signed in with the pass.',
  },
  step: (number) => `Step ${number} of your guide`,
  laptop: 'Laptop',
  phone: 'Phone',
  nextTitle: 'What next?',
  moreTitle: 'Or practise more',
  again: 'Once more',
  otherPhone: { android: 'On an Android phone', iphone: 'On an iPhone' },
  go: {
    'first-setup': 'Set up at school',
    'first-setup-at-home': 'Set up at home',
    schoolAsked: 'Try: sign in at school',
    schoolEarly: 'At school, before 3 November',
    homeEarly: 'At home, before 3 November',
    homeAsked: 'Try: sign in at home',
    'cannot-scan': 'When scanning does not work',
    'approve-again': 'Practise: approving once more',
    'new-phone': 'Try: a new phone',
    'new-phone-with-pass': 'Try: the old phone is gone',
    'new-phone-by-call': 'Try: gone, but the same number',
    'same-phone-again': 'Try: the same phone, the app gone',
    'unexpected-prompt': 'Practise: a request that you did not make',
    'unexpected-prompt-with-call': 'Practise: somebody calls about a request',
    'unexpected-call': 'Practise: a call that you did not ask for',
  },
  goForReal: 'Now for real',
  goForRealLead: 'Take your own laptop and phone. We show you which address to go to and what to look out for.',
  forReal: {
    title: 'Now for real',
    lead: 'You have practised it. On your own laptop and phone it goes in the same order.',
    back: 'Back',
    addressesTitle: 'Type one of these addresses yourself',
    addresses: [
      { address: 'myaccount.microsoft.com', text: 'Start here when you set the app up for the first time.' },
      { address: 'mysignins.microsoft.com/security-info', text: 'Straight to Security info.' },
      { address: 'aka.ms/mfasetup', text: 'Start here with a new phone. It takes you straight to setting up.' },
    ],
    trueTitle: 'How to tell it is real',
    true: [
      'You type the address yourself. You do not follow a link in a mail or chat.',
      'Where you sign in and set up, the address before the first slash ends in *.microsoft.com*, or is exactly *login.microsoftonline.com*. *aka.ms/mfasetup* is real too. Your school’s own sign-in page may come too.',
      'The app is called *Microsoft Authenticator*, its maker is *Microsoft Corporation* and it is free. Does an app ask for money? Then it is another one.',
    ],
    readyTitle: 'Have this ready',
    ready: [
      'Your phone, charged and with internet. The old one too, if you still have it.',
      'Your laptop or a school computer.',
      'Your school e-mail address and your password.',
      'A few minutes.',
    ],
    neverTitle: 'Never do this',
    never: [
      'Never give your number, code or password to anyone. Not even to someone who says they are from school or the help desk.',
      'You get a notification but you are not signing in yourself? Choose *No, it’s not me* and tell your school.',
      'Never type a number that someone else sends or tells you. The number is on your own screen.',
    ],
    help: 'Stuck? At school, go and see the local IT support (lokaal ondersteuner).',
  },
};

export const why: WhyStrings = {
  title: 'Why do we do this?',
  close: 'Close',
  parts: [
    {
      question: 'Why does school ask this?',
      answer: [
        'Someone can guess a password or look over your shoulder. With the app on your phone you show that it is really you.',
        'Does someone have only your password? Then they cannot get into your account outside school.',
        'At school it is not needed. Outside the school network it is.',
      ],
    },
    {
      question: 'Why only this app?',
      answer: [
        'Your school finds Microsoft Authenticator the safest and most reliable way. That is why school works with this app only.',
        'A text message or another app will not work.',
      ],
    },
    {
      question: 'What can school see on my phone?',
      answer: [
        '*Not:* your photos, your messages, your apps, who you call or what you look up. School cannot control your phone.',
        '*It can see:* that a phone belongs to your account, what kind of phone it is, and when you sign in.',
        'The camera is only needed to scan the QR code. You don’t have to share usage data with Microsoft: you can turn that off.',
        'Does the app ask where you are? That only happens if school has set it up, and your phone asks you first.',
      ],
    },
    {
      question: 'What does it cost?',
      answer: [
        '*Nothing.* The app is free and you need no subscription.',
        'Downloading uses some data. Do it on wifi. After that a notification uses almost none.',
      ],
    },
  ],
};
