import type { FrameLocator, Locator, Page } from 'playwright';

/** More than any practice takes, with every letter of a search. */
const most = 200;

/** Does what is lit with the mouse, and nothing else, until something is there. */
export async function followLit(page: Page | FrameLocator, until: Locator): Promise<void> {
  const lit = page.locator('button.spot:visible, .spot > input:visible');
  const aim = page.locator('button.spot[data-aim]');
  for (let n = 0; n < most; n += 1) {
    await lit.or(until).first().waitFor();
    if (await until.isVisible()) return;
    const aims = (await aim.count()) > 0;
    await lit.first().click();
    // Aiming takes its time.
    if (aims) await aim.waitFor({ state: 'detached' });
  }
  throw new Error('What is lit leads nowhere.');
}
