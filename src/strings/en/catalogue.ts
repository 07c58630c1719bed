import type { CatalogueStrings } from '../catalogue.js';

export const catalogue: CatalogueStrings = {
  E01: {
    told: 'You clicked Next, but your phone had not scanned the QR code yet.',
    repair: 'First scan the code with the app. Only then click Next.',
  },
  E02: {
    told: 'The page with the QR code was closed. After that, the code does not work any more.',
    repair: 'Open the page again and scan the new code. Leave it open until the account is in the app.',
  },
  E03: {
    told: 'The app could not add the account. Sometimes a QR code does not work any more.',
    repair: 'Make a new QR code on the laptop and scan that. If it fails again, restart your phone.',
  },
  E04: {
    told: 'The ordinary camera opens an odd link. Only the Authenticator app can read this code.',
    repair: 'Close the link and open Authenticator. Choose the plus sign there and scan the code.',
  },
  E05: {
    told: 'The camera did not see the code on the laptop.',
    repair: 'Aim the camera at the QR code on your own laptop. A poster or another screen has another code.',
  },
  E06: {
    told: 'You chose a personal account. Microsoft does not know your school e-mail there.',
    repair: 'Go back and choose Work or school account.',
  },
  E07: {
    told: 'You chose another kind of account. The QR code of school does not work with that.',
    repair: 'Go back and choose Work or school account. Then scan the code.',
  },
  E08: {
    told: 'You chose to sign in on the phone. School pairs the app with a QR code.',
    repair: 'Go back and choose Scan a QR code.',
  },
  E09: {
    told: 'Downloading the app is not enough. It does not know your school account yet.',
    repair: 'Sign in on the laptop and follow the steps. Scan the QR code with the app.',
  },
  E10: {
    told: 'The laptop asks for a code from the app. Your account is not in there yet.',
    repair: 'First pair your account with the QR code. After that the app shows the code.',
  },
  E11: {
    told: 'The app may not send notifications. So you do not see that the laptop asks something.',
    repair: 'Turn on the notifications for Authenticator in the settings of your phone.',
  },
  E12: {
    told: 'Your phone has no internet. Then no question comes in.',
    repair: 'Turn airplane mode off, or choose wifi. The six-digit code in the app works without internet too.',
  },
  E13: {
    told: 'No answer came from your phone in time. The question has expired.',
    repair: 'Let the laptop send a new question. Then type the new number.',
  },
  E14: {
    told: 'The number on your phone was not the number on the laptop.',
    repair: 'Read which number is on the laptop now, and copy it calmly.',
  },
  E15: {
    told: 'You chose that it was not you. That is why signing in stopped.',
    repair: 'Let the laptop send a new question and approve that one.',
  },
  E16: {
    told: 'Somebody else has your password and wants to sign in. You asked for nothing.',
    repair: 'Refuse the question and change your password. Tell school at once.',
  },
  E17: {
    told: 'A backup only brings back the name of your account. You cannot approve with it yet.',
    repair: 'Pair the account again with a QR code. If you cannot get in, ask for help at school.',
  },
  E18: {
    told: 'Your account is still in the app. School does not know that pairing any more.',
    repair: 'Remove the account from the app. Then pair it again.',
  },
  E19: {
    told: 'Your old phone is still paired. School sends the question there.',
    repair: 'Approve once more on the old phone. Then remove it from the list on the laptop.',
  },
  E20: {
    told: 'There is no phone left to approve with. You cannot get in by yourself now.',
    repair: 'Tell school at once. They remove the old pairing or give you a temporary pass.',
  },
  E21: {
    told: 'School gave you a Temporary Access Pass. It works for a short time, and sometimes only once.',
    repair: 'Sign in with the pass and pair your new phone at once. Then remove the old one.',
  },
  E22: {
    told: 'Five apps are paired with your account already. There cannot be more.',
    repair: 'Remove an old phone on the laptop. Then add the new one.',
  },
  E23: {
    told: 'The app is not in the list. School has not turned that way on for you yet.',
    repair: 'Ask the help desk of school. After a change it sometimes takes two hours.',
  },
  E24: {
    told: 'Pairing the app is only allowed on the network of school.',
    repair: 'Do it at school, or ask the help desk.',
  },
  E25: {
    told: 'The school asks for proof that it is you. You have none to give yet.',
    repair: 'Close the page and ask for help at school. Sometimes you get a Temporary Access Pass.',
  },
  E26: {
    told: 'You approved more than ten minutes ago. This page asks for it once more.',
    repair: 'Type the number of the laptop in the app and approve.',
  },
  E27: {
    told: 'The clock of your phone is wrong. So the code in the app is wrong too.',
    repair: 'Set date and time to automatic. Then type the new code.',
  },
  E28: {
    told: 'This was the code of another account in the app.',
    repair: 'Open the account of school in the app. Type the code that is there.',
  },
  E29: {
    told: 'Your phone puts the app to sleep to save the battery. A notification then comes too late.',
    repair: 'Allow the app to work in the background, in the settings.',
  },
  E30: {
    told: 'The app on your phone is too old. It does nothing until it is new.',
    repair: 'Update the app in the store of your phone. That is free.',
  },
  E31: {
    told: 'The school manages your phone with the Company Portal app. That app is too old.',
    repair: 'Update Company Portal. Then scan the QR code once more.',
  },
  E33: {
    told: 'The security of this phone was taken off. No school account may be on it.',
    repair: 'Use another phone. If you have none, ask for help at school.',
  },
  E35: {
    told: 'Another app cannot use this QR code.',
    repair: 'Scan the code with Microsoft Authenticator, by Microsoft Corporation.',
  },
  E36: {
    told: 'This app looks like the right one, but somebody else made it. It asks for money.',
    repair: 'Delete it. Install the app of Microsoft Corporation: that one is free.',
  },
  E37: {
    told: 'The app may not use the camera. So it cannot scan.',
    repair: 'Turn the camera on in the settings of your phone, or type the code yourself.',
  },
  E51: {
    told: 'A link in a mail led to a copied page. It passes everything on, the number as well.',
    repair:
      'Look at the address above the page. If you typed anything: deny the request, change your password, call the help desk.',
  },
  cameraBroken: {
    told: 'The camera of this phone is broken. Then you cannot scan.',
    repair: 'Choose on the laptop that you cannot scan. Type the code and the URL in the app.',
  },
  E38: {
    told: 'The QR code was not wholly in view.',
    repair: 'Hold your phone a little further away until you see the whole code. Make the laptop screen brighter.',
  },
  E39: {
    told: 'Without a laptop you cannot scan a QR code. On the phone itself there is a link.',
    repair: 'Sign in with the browser of your phone. The page then has a link that opens the app: tap it.',
  },
  E40: {
    told: 'Somebody else is signed in on the laptop. Then you pair the wrong account.',
    repair: 'Look at the top right who it is and sign them out. Then sign in with your own school e-mail.',
  },
  E41: {
    told: 'You have no phone, or you may not or do not want to use it. Then you need not do this alone.',
    repair: 'Make an appointment with your mentor or the help desk. Ask which other way school has.',
  },
  E42: {
    told: 'You had a number sent too often. The laptop now waits before it sends a new one.',
    repair: 'Wait a few minutes, then try once. The six-digit code in the app does work at once.',
  },
  E43: {
    told: 'The password was wrong too often. Your account is locked for a moment.',
    repair: 'Wait a minute and try again calmly. If you do not remember it, ask for help.',
  },
  E44: {
    told: 'Your app is paired, but school does not count it. So you are asked again and again.',
    repair: 'Do not pair it once more. Let the help desk of school look at your account.',
  },
  E45: {
    told: 'Your phone does not recognise your finger or face. The app then stays closed.',
    repair: 'Use the PIN of your phone. That works too.',
  },
  E47: {
    told: 'The laptop asks for a passkey. That is another way to sign in.',
    repair: 'Skip it, or choose another way. Then go on with the app.',
  },
  E50: {
    told: 'This phone has no services of Google. Then no notification comes.',
    repair: 'Open the app yourself and look for the question. You can also type the six-digit code.',
  },
  parentalApproval: {
    told: 'You may not install apps yourself. A parent or carer has to approve it.',
    repair: 'Ask for it in the store. Install the app once it is approved.',
  },
  storageFull: {
    told: 'Your phone is full. There is no room for the app.',
    repair: 'Remove what you do not need any more. Then try again.',
  },
  storeSignedOut: {
    told: 'The store of your phone does not know who you are. Then you cannot install anything.',
    repair: 'Sign in to the store. The app stays free.',
  },
  androidTooOld: {
    told: 'This phone is too old for the app. You cannot solve that yourself.',
    repair: 'Ask your mentor or the help desk. Perhaps another phone is possible.',
  },
  requestLost: {
    told: 'All is well, but the question did not arrive. That happens sometimes.',
    repair: 'Wait a moment, or go back. Then let the laptop send a new question.',
  },
};
