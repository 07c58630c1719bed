import { describe, expect, it } from 'vitest';
import {
  finishOf,
  finishScan,
  firstRun,
  install,
  openScanner,
  searchStore,
  step1,
  step2,
  step3,
  step4,
  step5,
  step6,
  step7,
  toStep5,
} from './guide.js';
import type { Case, Person } from './person.js';
import { start, builtSite } from './site.js';

const dutch = { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' } as const;

type Turn = readonly [name: string, its: Case, take: (person: Person) => Promise<void>];

/** Every wrong turn leads where it leads in reality, and every one ends at "Je bent klaar". */
const turns: readonly Turn[] = [
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
      await phone.reads(personalSignIn.complaint);
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
      await laptop.press(newTab.account);
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
    'a wrong number is asked again, with a new one',
    { ...dutch, kind: 'iphone' },
    async (person) => {
      const { laptop, phone, kind, t } = person;
      const { askNumber, confirmIdentity, mismatched } = t.phone.screens;
      const { tryStopped } = t.laptop.screens;
      await toStep5(person);
      await step6(person);
      const number = await person.readsNumber();
      await person.type(number === '47' ? '74' : '47');
      await phone.press(askNumber.yes);
      await phone.press(confirmIdentity.finger[kind]);
      await phone.reads(mismatched.title);
      await phone.press(t.phone.common.ok);
      await laptop.reads(tryStopped.because.mismatched.heading);
      await laptop.press(tryStopped.resend);
      await step7(person);
    },
  ],

  [
    'No, it is not me: the laptop hears it, and sends again',
    dutch,
    async (person) => {
      const { laptop, phone, t } = person;
      const { askNumber, denied } = t.phone.screens;
      const { tryStopped } = t.laptop.screens;
      await toStep5(person);
      await step6(person);
      await phone.press(askNumber.deny);
      await phone.reads(denied.title);
      await phone.press(t.phone.common.ok);
      await laptop.reads(tryStopped.because.denied.heading);
      await laptop.press(tryStopped.resend);
      await step7(person);
    },
  ],

  [
    'without notifications one opens the app and pulls it down',
    dutch,
    async (person) => {
      const { phone, kind, t } = person;
      const { askNotifications, accounts, appLocked } = t.phone.screens;
      await step1(person);
      await step2(person);
      await step3(person);
      await firstRun(person);
      await phone.press(askNotifications.refuse.android);
      await phone.press(accounts.add);
      await step5(person);
      await openScanner(person);
      await person.aimAtCode();
      await phone.reads(accounts.added);
      await phone.press(t.phone.common.goHome);
      await finishScan(person);
      await person.readsNumber();
      // No notification lies over the home screen.
      await phone.press(t.phone.common.appName);
      await phone.press(appLocked.finger[kind]);
      await phone.press(accounts.refresh);
      await step7(person);
    },
  ],

  [
    'when the time is up, the laptop sends a new request',
    { ...dutch, place: 'home' },
    async (person) => {
      const { laptop, phone, t } = person;
      const { promptGone } = t.phone.screens;
      const { tryStopped } = t.laptop.screens;
      await toStep5(person);
      await step6(person);
      await person.press(t.stage.coach.wait);
      await laptop.reads(tryStopped.because.unanswered.heading);
      await phone.reads(promptGone.title);
      await phone.press(t.phone.common.ok);
      await laptop.press(tryStopped.resend);
      await step7(person);
    },
  ],

  [
    'an app that only looks like it asks for money, and is removed',
    { ...dutch, kind: 'iphone' },
    async (person) => {
      const { phone, kind, t } = person;
      const { fakeApp, storeResults } = t.phone.screens;
      await step1(person);
      await step2(person);
      await searchStore(person);
      await phone.press(new RegExp(`^${t.phone.common.install[kind]} ?${storeResults.ad.name}$`));
      await phone.press(fakeApp.start);
      await phone.reads(fakeApp.asked);
      await phone.press(fakeApp.remove);
      await install(person);
      await step4(person);
      await step5(person);
      await step6(person);
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

describe.concurrent('a wrong turn leads back to the way', () => {
  const site = builtSite();

  it.each(turns)('%s', (_, its, take) =>
    site.visit('', async (page) => {
      const person = await start(page, its);
      await take(person);
      expect(await finishOf(person)).toContain(person.t.finish.title['first-setup']);
    }),
  );
});
