import { existsSync } from 'node:fs';
import { launchBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

/**
 * For end-to-end tests: a built folder, served, and a browser to open it in.
 * @param {string} [folder]
 */
export async function openSite(folder = 'dist-site') {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`${folder}/ is not built yet: run "npm run build:site" first.`);
  const site = await serve(folder);
  const browser = await launchBrowser();
  return {
    url: site.url,
    browser,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
