import { endsWith, type Person } from './person.js';

type Step = (person: Person) => Promise<void>;

/** Typing the details of Sam, wherever signing in starts. */
export const signIn: Step = async ({ laptop, t: { laptop: L } }) => {
  const { email, password } = L.screens;
  await laptop.press(email.fill);
  await laptop.press(email.next);
  await laptop.press(password.fill);
  await laptop.press(password.next);
};

/** Stap 1: Inloggen op je account. At home the laptop stops there, and asks for the app. */
export const step1: Step = async (person) => {
  const { laptop, place, t } = person;
  const { newTab, staySignedIn, myAccount } = t.laptop.screens;
  await laptop.press(endsWith(newTab.account));
  await signIn(person);
  if (place === 'home') return;
  await laptop.press(staySignedIn.no);
  await laptop.press(myAccount.securityInfo);
};

/** Stap 2: Aanmeldmethode (Microsoft Authenticator) toevoegen. */
export const step2: Step = async ({ laptop, place, t: { laptop: L } }) => {
  const { securityInfo, chooseMethod, interrupted } = L.screens;
  if (place === 'home') {
    await laptop.reads(interrupted.heading);
    return laptop.press(L.common.next);
  }
  await laptop.press(securityInfo.add);
  await laptop.press(chooseMethod.authenticator.name);
};

/** To the field in the store where the name of an app is typed. */
export const toSearch: Step = async ({ phone, kind, onPhone, t: { phone: P } }) => {
  // Who uses the browser of the phone unlocked it.
  if (!onPhone) await phone.press(P.screens.locked.unlock);
  await phone.press(P.common.store[kind]);
  await phone.press(P.screens.store.search);
};

/** To what the store finds. */
export const searchStore: Step = async (person) => {
  await toSearch(person);
  const { phone, kind, by, t } = person;
  const { fill, submit } = t.phone.screens.storeSearch;
  if (by === 'mouse' && kind === 'android') await phone.press(fill);
  else await person.type('authenticator');
  await phone.press(submit);
};

/** Stap 3: Download de Microsoft Authenticator app op je telefoon. */
export const step3: Step = async (person) => {
  await searchStore(person);
  await install(person);
};

/** Of all that is there, the app of the right name. */
export const install: Step = async ({ phone, kind, t: { phone: P } }) => {
  const { install, product, open } = P.common;
  await phone.press(new RegExp(`^${install[kind]} ?${product}$`));
  await phone.press(new RegExp(`^${open} ?${product}$`));
};

/** Stap 4: Open de app op je telefoon, en klik op het plusje (+). */
export const step4: Step = async (person) => {
  await firstRun(person);
  const { phone, kind, t } = person;
  const { askNotifications, accounts } = t.phone.screens;
  if (kind === 'android') await phone.press(askNotifications.allow.android);
  await phone.press(accounts.add);
};

export const firstRun: Step = async ({ phone, t: { phone: P } }) => {
  await phone.press(P.screens.welcome.go);
  await phone.press(P.screens.privacy.accept);
  await phone.press(P.screens.startChoices.skip);
};

/** Stap 5: Start de koppeling op je laptop. */
export const step5: Step = async ({ laptop, t: { laptop: L } }) => {
  await laptop.reads(L.screens.getApp.heading);
  await laptop.press(L.common.next);
  await laptop.reads(L.screens.setUpAccount.heading);
  await laptop.press(L.common.next);
  await laptop.reads(L.screens.code.heading);
};

/** Stap 6: Scan de QR-code, en klik op Volgende. */
export const step6: Step = async (person) => {
  await openScanner(person);
  await person.aimAtCode();
  const { phone, kind, t } = person;
  const { askNotifications, accounts } = t.phone.screens;
  if (kind === 'iphone') await phone.press(askNotifications.allow.iphone);
  else await phone.reads(accounts.added);
  await finishScan(person);
};

/** From the list of kinds to the scanner, the first time. */
export const openScanner: Step = async ({ phone, kind, t: { phone: P } }) => {
  const { chooseKind, chooseWay, askCamera } = P.screens;
  await phone.press(chooseKind.work.title);
  await phone.press(chooseWay.scan);
  await phone.press(askCamera.allow[kind]);
};

export const finishScan: Step = async ({ laptop, t: { laptop: L } }) => {
  await laptop.press(L.common.next);
  await laptop.reads(L.screens.tryOut.heading);
};

/** The number goes from the laptop to the phone. */
export const approve: Step = async (person) => {
  const { phone, kind, t } = person;
  const { askNumber, confirmIdentity, approved } = t.phone.screens;
  const number = await person.readsNumber();
  await phone.reads(askNumber.title);
  await person.type(number);
  await phone.press(askNumber.yes);
  await phone.press(confirmIdentity.finger[kind]);
  await phone.reads(approved.title);
};

/** Stap 7: Test of alles werkt. */
export const step7: Step = async (person) => {
  await approve(person);
  const { laptop, place, t } = person;
  const { tryApproved, added, staySignedIn } = t.laptop.screens;
  await laptop.reads(tryApproved.heading);
  await laptop.press(t.laptop.common.next);
  await laptop.press(added.done);
  if (place === 'home') await laptop.press(staySignedIn.no);
  await person.readsTitle(t.finish.title['first-setup']);
};

/** Up to the code on the laptop, with the list of kinds open on the phone. */
export const toStep5: Step = async (person) => {
  for (const step of [step1, step2, step3, step4, step5]) await step(person);
};

/** The whole set-up, in the order of the school's guide. */
export const setUp: Step = async (person) => {
  for (const step of [toStep5, step6, step7]) await step(person);
};

/** The titles that stand over the finish. */
export const finishOf = ({ page }: Person): Promise<string[]> =>
  page.getByRole('heading', { level: 2 }).allInnerTexts();
