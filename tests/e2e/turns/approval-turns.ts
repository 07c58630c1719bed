import {
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
} from '../guide.js';
import { dutch, type Turn } from './turn.js';

/** Wrong turns with the app and with the request that it gets. */
export const approvalTurns: readonly Turn[] = [
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
];
