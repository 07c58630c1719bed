import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../../machines/conditions/condition.js';
import { approve, finishOf, signIn } from './guide.js';
import { endsWith, type Person, personAt } from './person.js';
import { builtSite } from './site.js';

const dutch = { by: 'mouse', locale: 'nl', kind: 'android', place: 'home', aim: 'button' } as const;
const address = (conditions: readonly ConditionId[] = []) =>
  `?scenario=daily-sign-in&phone=android&locale=nl${conditions.length > 0 ? `&with=${conditions.join('.')}` : ''}`;

/** To the mail, as far as the password brings one. */
async function signInToMail(person: Person) {
  await person.laptop.press(endsWith(person.t.laptop.screens.newTab.mail));
  await signIn(person);
}

/** To the finish; says what stands there. */
async function arrives(person: Person, ending: 'schoolAsked' | 'schoolEarly' | 'homeAsked' | 'homeEarly') {
  await person.laptop.press(person.t.laptop.screens.staySignedIn.no);
  await person.readsTitle(person.t.finish.title[ending]);
  await person.reads(person.t.finish.lead[ending]);
  return finishOf(person);
}

/** From the locked phone to the list of accounts. */
async function openApp({ phone, t: { phone: P } }: Person) {
  await phone.press(P.screens.locked.unlock);
  await phone.press(P.common.appName);
  await phone.press(P.screens.confirmIdentity.finger.android);
}

/** On the laptop, from the number to the field for the six digits. */
async function toPasscode({ laptop, t: { laptop: L } }: Person) {
  await laptop.press(L.screens.approval.cannot);
  await laptop.press(L.screens.chooseProof.code);
  await laptop.reads(L.screens.enterPasscode.heading);
}

async function sendPasscode({ laptop, t: { laptop: L } }: Person) {
  await laptop.press(L.screens.enterPasscode.fill);
  await laptop.press(L.screens.enterPasscode.verify);
}

const openAccount = ({ phone, t }: Person) => phone.press(t.phone.common.school);

describe.concurrent('signing in after the set-up', () => {
  const site = builtSite();

  it.each([
    ['schoolAsked', ['op school']],
    ['schoolEarly', ['op school', 'vóór 3 november']],
    ['homeEarly', ['vóór 3 november']],
  ] as const)('asks for no number: %s', (ending, switches) =>
    site.visit(address(), async (page) => {
      const person = personAt(page, dutch);
      for (const name of switches) await person.hands.choose(page.getByRole('radio', { name, exact: true }));
      await person.reads(person.t.stage.outcomes[ending] as string);
      await signInToMail(person);
      expect(await arrives(person, ending)).toContain(person.t.finish.title[ending]);
    }),
  );

  it.each(['mouse', 'keyboard', 'touch'] as const)('at home, with the code of the app, by %s', (by) =>
    site.visit(
      address(),
      async (page) => {
        const person = personAt(page, { ...dutch, by });
        await signInToMail(person);
        await toPasscode(person);
        await openApp(person);
        await openAccount(person);
        await sendPasscode(person);
        expect(await arrives(person, 'homeAsked')).toContain(person.t.finish.title.homeAsked);
      },
      { by },
    ),
  );

  it('without internet: the connection is mended, and the request comes (E12)', () =>
    site.visit(address(['offline']), async (page) => {
      const person = personAt(page, dutch);
      const { phone, t } = person;
      await signInToMail(person);
      await openApp(person);
      await phone.press(t.phone.screens.accounts.refresh);
      await phone.reads(t.phone.screens.accounts.offline);
      await phone.press(t.phone.common.goHome);
      await phone.press(t.phone.screens.home.settings);
      await phone.press(t.phone.screens.settings.airplane);
      await phone.press(t.phone.common.notice.title);
      await approve(person);
      expect(await arrives(person, 'homeAsked')).toContain(person.t.finish.title.homeAsked);
    }));

  it('with a wrong clock: the code is refused until the clock is right (E27)', () =>
    site.visit(address(['clockWrong']), async (page) => {
      const person = personAt(page, dutch);
      const { laptop, phone, t } = person;
      await signInToMail(person);
      await toPasscode(person);
      await openApp(person);
      await openAccount(person);
      await sendPasscode(person);
      await laptop.reads(t.laptop.screens.enterPasscode.complaint.refused);
      await phone.press(t.phone.common.goHome);
      await phone.press(t.phone.screens.home.settings);
      await phone.press(t.phone.screens.settings.clock);
      await phone.press(t.phone.common.goHome);
      await phone.press(t.phone.common.appName);
      await phone.press(t.phone.screens.confirmIdentity.finger.android);
      await openAccount(person);
      await sendPasscode(person);
      expect(await arrives(person, 'homeAsked')).toContain(person.t.finish.title.homeAsked);
    }));

  it('with two accounts: only the code of the school account is taken (E28)', () =>
    site.visit(address(['otherAccount']), async (page) => {
      const person = personAt(page, dutch);
      const { laptop, phone, t } = person;
      await signInToMail(person);
      await toPasscode(person);
      await openApp(person);
      await phone.press(t.phone.screens.accounts.other);
      await sendPasscode(person);
      await laptop.reads(t.laptop.screens.enterPasscode.complaint.refused);
      await phone.press(t.phone.common.back);
      await openAccount(person);
      await sendPasscode(person);
      expect(await arrives(person, 'homeAsked')).toContain(person.t.finish.title.homeAsked);
    }));

  it.each([
    ['batterySaver', false],
    ['notificationsOff', true],
    ['noServices', true],
  ] as const)('without a notification: opening the app finds the request (%s)', (condition, refreshes) =>
    site.visit(address([condition]), async (page) => {
      const person = personAt(page, dutch);
      await signInToMail(person);
      await openApp(person);
      if (refreshes) await person.phone.press(person.t.phone.screens.accounts.refresh);
      await approve(person);
      expect(await arrives(person, 'homeAsked')).toContain(person.t.finish.title.homeAsked);
    }),
  );
});
