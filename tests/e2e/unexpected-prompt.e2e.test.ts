import { describe, expect, it } from 'vitest';
import { finishOf } from './guide.js';
import { endsWith, type Person, personAt } from './person.js';
import { builtSite } from './site.js';

const dutch = { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' } as const;
const english = { by: 'keyboard', locale: 'en', kind: 'iphone', place: 'home', aim: 'button' } as const;

const changePassword = async ({ laptop, t: { laptop: L } }: Person) => {
  const { newTab, myAccount, newPassword, passwordChanged } = L.screens;
  await laptop.press(endsWith(newTab.account));
  await laptop.press(myAccount.changePassword);
  await laptop.press(newPassword.fill);
  await laptop.press(newPassword.send);
  await laptop.reads(passwordChanged.heading);
};

const tellSchool = async ({ laptop, t: { laptop: L } }: Person) => {
  const { passwordChanged, mail, report } = L.screens;
  await laptop.press(passwordChanged.mail);
  await laptop.press(mail.report);
  await laptop.press(report.fill);
  await laptop.press(report.send);
};

describe.concurrent('a prompt that nobody asked for', () => {
  const site = builtSite();

  it('is refused, as often as it comes; then another password, and a message to the help desk', () =>
    site.visit('?scenario=unexpected-prompt&phone=android&locale=nl', async (page) => {
      const person = personAt(page, dutch);
      const { phone, t } = person;
      const { askNumber, denied } = t.phone.screens;
      await phone.press(t.phone.common.notice.title);
      for (const _ of [1, 2, 3]) {
        await phone.press(askNumber.deny);
        await phone.reads(denied.title);
      }
      await changePassword(person);
      await tellSchool(person);
      await person.readsTitle(t.finish.title['unexpected-prompt']);
      expect(await finishOf(person)).toContain(t.finish.title['unexpected-prompt']);
      await person.reads(t.finish.done.keptOut);
    }));

  it('a call rings that nobody asked for: # lets somebody in, the coach says so, and it is mended', () =>
    site.visit('?scenario=unexpected-call&phone=android&locale=nl', async (page) => {
      const person = personAt(page, dutch);
      const { phone, t } = person;
      const { callerRinging, voiceCall } = t.phone.screens;
      await phone.press(callerRinging.decline);
      await phone.press(callerRinging.answer);
      await person.reads(t.stage.guard.rung);
      await phone.press(voiceCall.hash);
      await person.reads(t.stage.guard.entered);
      await changePassword(person);
      await tellSchool(person);
      expect(await finishOf(person)).toContain(t.finish.entered.title);
      await person.reads(t.finish.entered.called);
      await person.reads(t.finish.done.letInByCall);
    }));

  it('with a caller: the number that is told lets somebody in, the coach says so, and it is mended', () =>
    site.visit(
      '?scenario=unexpected-prompt-with-call&phone=iphone&locale=en',
      async (page) => {
        const person = personAt(page, english);
        const { phone, t } = person;
        const { callerRinging, askNumber, confirmIdentity, approved } = t.phone.screens;
        await phone.press(callerRinging.answer);
        const told = (await phone.region.getByText(/\d\d/).last().innerText()).replaceAll(/\D/g, '');
        await phone.press(t.phone.common.notice.title);
        await person.type(told.slice(-2));
        await phone.press(askNumber.yes);
        await phone.press(confirmIdentity.finger.iphone);
        await phone.reads(approved.title);
        await person.reads(t.stage.guard.entered);
        await changePassword(person);
        await tellSchool(person);
        expect(await finishOf(person)).toContain(t.finish.entered.title);
      },
      { by: 'keyboard' },
    ));
});
