import type { LaterLaptopWords } from '../laptop.js';
import { practiceCode } from './practice-code.js';

export const laterLaptop: LaterLaptopWords = {
  email: {
    heading: 'Sign in',
    field: 'School e-mail address',
    complaint: 'Enter a valid e-mail address.',
    fill: 'Let Sam type the school e-mail',
    next: 'Next',
    help: 'Can’t access your account?',
  },
  password: {
    heading: 'Enter password',
    field: 'Password',
    filled: 'filled in',
    complaint: 'Please enter your password.',
    fill: 'Let Sam type the password',
    next: 'Sign in',
    forgotten: 'Forgot my password',
  },
  approval: {
    heading: 'Approve sign in request',
    text: 'Open your Authenticator app, and enter the number shown to sign in.',
    cannot: 'I can’t use my Microsoft Authenticator app right now',
  },
  approvalStopped: {
    because: {
      unanswered: {
        heading: 'We didn’t hear from you',
        text: 'We sent a request to your phone, but it was not answered in time.',
      },
      denied: {
        heading: 'Request denied',
        text: 'We sent a request to your phone, but you denied it.',
      },
      mismatched: {
        heading: 'The number did not match',
        text: 'We didn’t get the response we expected. Please try again. You will get a new number.',
      },
    },
    resend: 'Send another request to my Microsoft Authenticator app',
    otherWay: 'Having trouble? Sign in another way',
  },
  chooseProof: {
    heading: 'Verify your identity',
    text: 'Choose how you show that it is you.',
    approve: 'Approve a request on my Microsoft Authenticator app',
    code: 'Use a verification code',
  },
  enterPasscode: {
    heading: 'Enter code',
    text: 'Enter the 6-digit code that your Authenticator app shows.',
    field: 'Code',
    fill: 'Type the code from the phone',
    complaint: {
      incomplete: 'Enter all 6 digits.',
      refused: 'This code is not right or has expired. Please try again.',
    },
    verify: 'Verify',
    another: 'Having trouble? Sign in another way',
  },
  staySignedIn: {
    heading: 'Stay signed in?',
    text: 'Then you will have to sign in less often on this laptop.',
    again: 'Don’t show this again',
    yes: 'Yes',
    no: 'No',
  },
  mail: {
    heading: 'Inbox',
    folders: ['Inbox', 'Drafts', 'Sent', 'Deleted'],
    messages: [
      { from: 'Mentor 2B', subject: 'This week’s timetable', when: '09:12' },
      { from: 'Library', subject: 'Your book is ready', when: 'yesterday' },
      { from: 'IT desk', subject: 'Lock your account a little better', when: 'Monday' },
      { from: 'Canteen', subject: 'Thursday: pumpkin soup', when: 'Monday' },
    ],
    account: 'View my account',
  },
  myAccount: {
    heading: 'My Account',
    menu: 'Menu',
    others: ['Overview', 'Devices', 'Change password', 'Organizations', 'Settings & Privacy'],
    securityInfo: 'Security info',
    tiles: [
      { name: 'Security info', text: 'How you show that it is you.' },
      { name: 'Devices', text: 'The school laptop.' },
      { name: 'Password', text: 'Changed last month.' },
      { name: 'Organizations', text: 'Voorbeeldschool' },
    ],
  },
  securityInfo: {
    heading: 'Security info',
    text: 'These are the methods you use to sign into your account or reset your password.',
    add: 'Add sign-in method',
    list: 'Sign-in methods',
    change: 'Change',
    remove: 'Delete',
    passwordSince: 'Changed: last month',
    methodSince: 'Added: today',
    standard: 'Default sign-in method: Microsoft Authenticator – notification',
    none: 'There is no app in this list yet.',
  },
  confirmDelete: {
    heading: 'Delete this method?',
    text: 'You will no longer be able to sign in with this phone.',
    yes: 'OK',
  },
  interrupted: {
    heading: 'Let’s keep your account secure',
    text: 'Your school wants you to set up the app *Microsoft Authenticator*. With it you show that it is really you.',
    other: 'Use a different account',
    more: 'Learn more',
  },
  chooseMethod: {
    heading: 'Add a sign-in method',
    text: 'Which method would you like to add?',
    authenticator: { name: 'Microsoft Authenticator', text: 'Approve sign-ins with an app on your phone' },
    phone: { name: 'Phone', text: 'Get a call or a text message with a code' },
    email: { name: 'Email', text: 'Get a code in your e-mail' },
  },
  methodRefused: {
    heading: 'Your school does not support this method',
    text: 'Voorbeeldschool only supports *Microsoft Authenticator*. It is the safest way. Nothing went wrong: choose again below.',
    another: 'Choose another method',
  },
  getApp: {
    heading: 'Install Microsoft Authenticator',
    text: 'Install the app *Microsoft Authenticator* on your phone.',
    after: 'Is the app on your phone? Then choose Next.',
    download: 'Download now',
    otherApp: 'I want to use a different authenticator app',
    otherWay: 'Set up a different way to sign in',
  },
  setUpAccount: {
    heading: 'Set up your account in the app',
    text: 'If prompted, allow notifications. Then add an account, and select *Work or school*.',
    after: 'Choose Next. You will then see a QR code.',
  },
  code: {
    heading: 'Scan the QR code',
    text: 'Use the *Microsoft Authenticator* app to scan this code. This adds your account to the app.',
    after: 'Is your account in the app? Then choose Next.',
    complaint: 'Your account is not in the app yet. First scan the QR code. Then choose Next.',
    cantScan: 'Can’t scan image?',
    label: 'QR code. Scan it with the camera of the phone.',
    picture: practiceCode,
  },
  manualCode: {
    heading: 'Enter the code yourself',
    text: 'In the app, choose *Or enter code manually*. Enter this code and this URL there.',
    code: 'Code',
    url: 'URL',
    complaint: 'Your account is not in the app yet. First enter the code and the URL.',
    scanInstead: 'Scan the QR code',
  },
  codeExpired: {
    heading: 'This code no longer works',
    text: 'A code works for a short time only. Start again to get a new code.',
    restart: 'Start again',
  },
  tryOut: {
    heading: 'Let’s try it out',
    text: 'Approve the notification on your phone. Enter the number you see here.',
  },
  tryStopped: {
    because: {
      unanswered: {
        heading: 'We didn’t hear from you',
        text: 'We sent a notification to your app, but it was not answered in time.',
      },
      denied: {
        heading: 'Request denied',
        text: 'You denied the notification on your phone. Resend the notification to try once more.',
      },
      mismatched: {
        heading: 'The number did not match',
        text: 'Another number was entered on your phone. Resend the notification. You will then get a new number.',
      },
    },
    resend: 'Resend notification',
  },
  tryApproved: {
    heading: 'Notification approved',
    text: 'It works. Choose Next.',
  },
  added: {
    heading: 'Authenticator added',
    text: 'You can now approve sign-ins with the app. The app also gives you one-time codes.',
    standard: 'This is now your default sign-in method.',
    done: 'Done',
  },
};
