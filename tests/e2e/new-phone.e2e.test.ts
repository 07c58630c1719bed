import { describe, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { viewsOf } from '../../machines/world/views.js';
import { approve, finishOf, finishScan, openScanner, signIn, step3, step4, step5 } from './guide.js';
import { type Case, endsWith, type Person, personAt } from './person.js';
import { builtSite } from './site.js';

/** The new phone is in the list, with the one of before above it. */
const listed = demo({ scenario: 'same-phone-again', phone: 'android', seed: 5 }).findLast(
  ({ run, event }) => event && viewsOf(run.world).laptop.screen === 'securityInfo',
)!;

const cases: readonly Case[] = [
  { by: 'mouse', locale: 'nl', kind: 'android', place: 'home', aim: 'button' },
  { by: 'keyboard', locale: 'en', kind: 'iphone', place: 'home', aim: 'button' },
  { by: 'touch', locale: 'nl', kind: 'iphone', place: 'home', aim: 'button' },
];

describe.concurrent('a new phone takes the place of the old one, from the start page to the finish', () => {
  const site = builtSite();

  it.each(cases)('by $by, $locale, on $kind', (its) =>
    site.visit(
      `?locale=${its.locale}`,
      async (page) => {
        const person = personAt(page, its);
        const { t } = person;
        await person.hands.choose(page.getByRole('radio', { name: t.site.practices.newPhone.name }));
        await person.hands.choose(page.getByRole('radio', { name: t.site.phones[its.kind], exact: true }));
        await person.press(t.site.start);
        await approveOnTheOldPhone(person);
        await addTheNewPhone(person);
        await deleteTheOldPhone(person);
        expect(await finishOf(person)).toContain(t.finish.title['new-phone']);
      },
      { by: its.by },
    ),
  );
});

describe.concurrent('the old phone is gone, and the school hands out a temporary pass', () => {
  const site = builtSite();

  it('from the start page to the finish, by touch', () =>
    site.visit(
      '?locale=nl',
      async (page) => {
        const person = personAt(page, { by: 'touch', locale: 'nl', kind: 'android', place: 'home', aim: 'button' });
        const { t } = person;
        await person.hands.choose(page.getByRole('radio', { name: t.site.practices.newPhone.name }));
        await person.hands.choose(page.getByRole('radio', { name: t.site.oldPhones.gone.name, exact: true }));
        await person.press(t.site.start);
        await askForPass(person);
        await signInWithPass(person);
        await addTheNewPhone(person);
        await deleteTheLine(person);
        expect(await finishOf(person)).toContain(t.finish.title['new-phone-with-pass']);
      },
      { by: 'touch' },
    ));
});

describe.concurrent('a call approves, where the app is gone and the number is not', () => {
  const site = builtSite();

  it.each([
    ['number', 'mouse'],
    ['same', 'keyboard'],
  ] as const)('from the start page to the list of methods: %s, by %s', (old, by) =>
    site.visit('?locale=nl', async (page) => {
      const person = personAt(page, { by, locale: 'nl', kind: 'android', place: 'home', aim: 'button' });
      const { t } = person;
      await person.hands.choose(page.getByRole('radio', { name: t.site.practices.newPhone.name }));
      await person.hands.choose(page.getByRole('radio', { name: t.site.oldPhones[old].name, exact: true }));
      await person.press(t.site.start);
      await approveByCall(person);
      await person.laptop.reads(t.laptop.screens.securityInfo.heading);
      expect(page.url()).toContain(old === 'same' ? 'same-phone-again' : 'new-phone-by-call');
    }),
  );

  it('leaves two lines with one name, of which the upper one has to go', () =>
    site.visit(`?scenario=same-phone-again&phone=android&locale=nl&run=${encodeRun(listed.run)}`, async (page) => {
      const person = personAt(page, { by: 'mouse', locale: 'nl', kind: 'android', place: 'home', aim: 'button' });
      await deleteTheFirst(person);
      expect(await finishOf(person)).toContain(person.t.finish.title['same-phone-again']);
    }));
});

/** Who hangs up is not let in; called once more, the key of the voice does it. */
async function approveByCall(person: Person) {
  const { laptop, phone, t } = person;
  const { approval, chooseProof, callStopped, staySignedIn } = t.laptop.screens;
  const { callerRinging, voiceCall } = t.phone.screens;
  await laptop.press(endsWith(t.laptop.common.securityInfo));
  await signIn(person);
  await laptop.press(approval.cannot);
  await laptop.press(chooseProof.call);
  await phone.press(callerRinging.decline);
  await laptop.reads(callStopped.heading);
  await laptop.press(callStopped.again);
  await phone.press(callerRinging.answer);
  await phone.reads(/Microsoft/);
  await phone.press(voiceCall.hash);
  await laptop.press(staySignedIn.no);
}

/** Of two lines with one name the first was there before. */
async function deleteTheFirst(person: Person) {
  const { laptop, kind, t } = person;
  const { securityInfo, confirmDelete } = t.laptop.screens;
  const model = t.laptop.common.phones.current[kind];
  const lines = laptop.region.getByRole('listitem').filter({ hasText: model });
  await laptop.reads(securityInfo.heading);
  expect(await lines.count()).toBe(2);
  // Who hears the buttons alone hears which line each is about.
  await laptop.press(securityInfo.removeOf(securityInfo.remove, model, 'upper'));
  await laptop.press(confirmDelete.yes);
  await person.readsTitle(t.finish.title['same-phone-again']);
}

/** Signing in leads nowhere; beside the devices the school is asked. */
async function askForPass(person: Person) {
  const { laptop, t } = person;
  const { approval, noWayIn } = t.laptop.screens;
  await laptop.press(endsWith(t.laptop.common.securityInfo));
  await signIn(person);
  await laptop.press(approval.cannot);
  await laptop.reads(noWayIn.heading);
  await person.press(t.stage.desk.ask);
  await laptop.press(noWayIn.again);
}

/** A pass that was mistyped is said to be wrong; the one on paper lets in. */
async function signInWithPass({ laptop, t }: Person) {
  const { email, enterPass, staySignedIn, securityInfo } = t.laptop.screens;
  await laptop.press(email.fill);
  await laptop.press(email.next);
  await laptop.region.getByLabel(enterPass.field).fill('12345678');
  await laptop.press(enterPass.verify);
  await laptop.reads(enterPass.complaint.wrong);
  await laptop.press(enterPass.fill);
  await laptop.press(enterPass.verify);
  await laptop.press(staySignedIn.no);
  await laptop.reads(securityInfo.byPass);
}

/** Steps 1 and 2 of the school's second guide. */
async function approveOnTheOldPhone(person: Person) {
  const { laptop, phone, t } = person;
  await laptop.press(endsWith(t.laptop.common.securityInfo));
  await signIn(person);
  await person.press(t.stage.twoPhones.pick.oldPhone);
  await phone.press(t.phone.common.notice.title);
  await approve(person);
  await laptop.press(t.laptop.screens.staySignedIn.no);
  await person.press(t.stage.twoPhones.pick.phone);
}

/** Steps 3 to 10. */
async function addTheNewPhone(person: Person) {
  const { laptop, phone, kind, t } = person;
  const { securityInfo, chooseMethod, tryApproved, added } = t.laptop.screens;
  await laptop.press(securityInfo.add);
  await laptop.press(chooseMethod.authenticator.name);
  for (const step of [step3, step4, step5, openScanner]) await step(person);
  await person.aimAtCode();
  const { askNotifications, accounts } = t.phone.screens;
  if (kind === 'iphone') await phone.press(askNotifications.allow.iphone);
  else await phone.reads(accounts.added);
  await finishScan(person);
  await approve(person);
  await laptop.reads(tryApproved.heading);
  await laptop.press(t.laptop.common.next);
  await laptop.press(added.done);
}

/** Steps 11 and 12. */
async function deleteTheLine(person: Person) {
  const { laptop, kind, t } = person;
  const { securityInfo, confirmDelete } = t.laptop.screens;
  const model = t.laptop.common.phones.earlier[kind];
  await laptop.reads(securityInfo.heading);
  // Who hears the buttons alone hears which phone each is about.
  await laptop.press(`${securityInfo.remove} ${model}`);
  await laptop.press(confirmDelete.yes);
}

/** And then the account in the app on the old phone. */
async function deleteTheOldPhone(person: Person) {
  const { phone, kind, t } = person;
  await deleteTheLine(person);
  await person.press(t.stage.twoPhones.pick.oldPhone);
  const { locked, appLocked, account, confirmRemoval } = t.phone.screens;
  await phone.press(locked.unlock);
  await phone.press(t.phone.common.appName);
  await phone.press(appLocked.finger[kind]);
  await phone.press(t.phone.common.school);
  await phone.press(account.remove);
  await phone.press(confirmRemoval.confirm);
  await person.readsTitle(t.finish.title['new-phone']);
}
