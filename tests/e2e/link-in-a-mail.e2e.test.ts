import { describe, expect, it } from 'vitest';
import { addresses } from '../../src/parts/addresses.js';
import { finishOf } from './guide.js';
import { personAt } from './person.js';
import { builtSite } from './site.js';

const dutch = { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' } as const;
const { domain } = addresses.real.copy;

describe.concurrent('a link in a mail', () => {
  const site = builtSite();

  it('begins on the copy, whose address is another; who goes back and reports it is done', () =>
    site.visit('?scenario=link-in-a-mail&slip=E51&phone=android&locale=nl', async (page) => {
      const person = personAt(page, dutch);
      const { laptop, t } = person;
      const { message, report, reportSent, mail } = t.laptop.screens;
      await person.reads(t.stage.guard.copy);
      expect(await laptop.region.locator('.browser__url').innerText()).toContain(domain);
      await laptop.press(t.laptop.common.browser.back);
      expect(await laptop.region.locator('.browser__url').innerText()).not.toContain(domain);
      await laptop.press(message.report);
      await laptop.press(report.fill);
      await laptop.press(report.send);
      await laptop.press(reportSent.done);
      await laptop.press(mail.account);
      expect(await finishOf(person)).toContain(t.finish.title['link-in-a-mail']);
      await person.reads(t.finish.done.openedMessage);
    }));
});
