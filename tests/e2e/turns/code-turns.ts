import { finishScan, openScanner, step2, step5, step6, step7, toStep5 } from '../guide.js';
import { dutch, type Turn } from './turn.js';
import { endsWith } from '../person.js';

/** Wrong turns on the way to the code, and with it. */
export const codeTurns: readonly Turn[] = [
  [
    'Volgende before scanning stays at the code, with a message',
    dutch,
    async (person) => {
      const { laptop, t } = person;
      const { code } = t.laptop.screens;
      await toStep5(person);
      await laptop.press(t.laptop.common.next);
      await laptop.reads(code.complaint);
      await laptop.reads(code.heading);
      await step6(person);
      await step7(person);
    },
  ],

  [
    'a personal account is none of school, and one goes back',
    { ...dutch, kind: 'iphone' },
    async (person) => {
      const { phone, t } = person;
      const { chooseKind, personalSignIn, accounts } = t.phone.screens;
      await toStep5(person);
      await phone.press(chooseKind.personal.title);
      await phone.press(personalSignIn.fill);
      await phone.press(personalSignIn.next);
      await phone.reads(personalSignIn.complaint.unknown);
      await phone.press(t.phone.common.back);
      await phone.press(accounts.add);
      await step6(person);
      await step7(person);
    },
  ],

  [
    'a code page that was closed leaves a dead account, which has to go first',
    dutch,
    async (person) => {
      const { laptop, phone, t } = person;
      const { newTab, myAccount } = t.laptop.screens;
      const { accounts, alreadyAdded, account, confirmRemoval, chooseKind, chooseWay } = t.phone.screens;
      await toStep5(person);
      await openScanner(person);
      await person.aimAtCode();
      await phone.reads(accounts.added);
      await laptop.press(t.laptop.common.browser.closeTab);
      await laptop.press(endsWith(newTab.account));
      await laptop.press(myAccount.securityInfo);
      await step2(person);
      await step5(person);

      // The account from before is in the way: the laptop does not know it, and the app takes no second one.
      await laptop.press(t.laptop.common.next);
      await laptop.reads(t.laptop.screens.code.complaint);
      const scanAgain = async () => {
        await phone.press(accounts.add);
        await phone.press(chooseKind.work.title);
        await phone.press(chooseWay.scan);
        await person.aimAtCode();
      };
      await scanAgain();
      await phone.reads(alreadyAdded.title);
      await phone.press(t.phone.common.ok);
      await phone.press(t.phone.common.school);
      await phone.press(account.remove);
      await phone.press(confirmRemoval.confirm);
      await phone.reads(accounts.emptyTitle);
      await scanAgain();
      await phone.reads(accounts.added);
      await finishScan(person);
      await step7(person);
    },
  ],

  [
    'a camera that was refused is allowed in the settings',
    dutch,
    async (person) => {
      const { phone, t } = person;
      const { chooseKind, chooseWay, askCamera, cameraBlocked, appSettings, accounts } = t.phone.screens;
      await toStep5(person);
      await phone.press(chooseKind.work.title);
      await phone.press(chooseWay.scan);
      await phone.press(askCamera.refuse.android);
      await phone.reads(cameraBlocked.title);
      await phone.press(cameraBlocked.settings);
      await phone.turn(appSettings.camera);
      await phone.press(t.phone.common.goHome);
      await phone.press(t.phone.common.appName);
      await phone.press(accounts.add);
      await phone.press(chooseKind.work.title);
      await phone.press(chooseWay.scan);
      await person.aimAtCode();
      await phone.reads(accounts.added);
      await finishScan(person);
      await step7(person);
    },
  ],
];
