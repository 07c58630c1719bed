import type { PackageStrings } from '../packages.js';
import { slipNames } from './exercise-names.js';

export const packages: PackageStrings = {
  titles: {
    'first-setup': 'Pair Authenticator at school',
    'first-setup-at-home': 'Pair Authenticator at home',
    'cannot-scan': 'Pair without a camera',
    'only-a-phone': 'Pair with only a phone',
    'new-phone': 'A new phone, with the old one at hand',
    'new-phone-with-pass': 'A new phone, with a pass',
    'new-phone-by-call': 'A new phone, with a call',
    'same-phone-again': 'Pair the app again',
    'daily-sign-in': 'Sign in after the set-up',
    'approve-again': 'Approve once more',
    'unexpected-prompt': 'A strange notification',
    'unexpected-prompt-with-call': 'A strange notification, and somebody calls',
    'unexpected-call': 'A strange call',
    'link-in-a-mail': 'A link in a mail',
  },
  descriptions: {
    'first-setup':
      'You pair the Authenticator app on your phone with your school account. The laptop and the phone are not real.',
    'first-setup-at-home':
      'When you sign in, the laptop asks for the app. You pair it with your school account. The laptop and the phone are not real.',
    'cannot-scan':
      'The camera is broken. You type the code, and pair the app that way. The laptop and the phone are not real.',
    'only-a-phone': 'You have no laptop. You pair the app with a link on the same phone. The phone is not real.',
    'new-phone': 'You move the app from your old phone to a new one. The laptop and the phones are not real.',
    'new-phone-with-pass':
      'Your old phone is gone. You ask the school for a pass, and pair your new phone. The laptop and the phone are not real.',
    'new-phone-by-call':
      'Your old phone is gone, but you still have your number. You get a call, and pair your new phone. The laptop and the phone are not real.',
    'same-phone-again':
      'The app is gone from your phone. You pair the same phone again. The laptop and the phone are not real.',
    'daily-sign-in':
      'The app is paired. You sign in, at school or at home, with or without a number. The laptop and the phone are not real.',
    'approve-again':
      'You want to see your security info. The laptop asks for your phone once more. The laptop and the phone are not real.',
    'unexpected-prompt':
      'Somebody else has your password. Notifications come that you did not ask for. You keep your account safe. The laptop and the phone are not real.',
    'unexpected-prompt-with-call':
      'A notification comes that you did not ask for, and somebody calls with a number. You keep your account safe. The laptop and the phone are not real.',
    'unexpected-call':
      'A computer voice calls, and you asked for nothing. You keep your account safe. The laptop and the phone are not real.',
    'link-in-a-mail':
      'In your mail is a message that looks like it is from school. Its link goes to a copied page. The laptop and the phone are not real.',
  },
  atSchool: 'at school',
  problems: slipNames,
  noScript: 'Turn on JavaScript to practise.',
};
