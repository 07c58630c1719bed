import { writeFileSync } from 'node:fs';
import { openSite } from '../../scripts/open-site.mjs';
import { transcript, transcriptOf } from './transcript.js';

const site = await openSite();
for (const locale of ['nl', 'en'] as const)
  writeFileSync(transcriptOf(locale), await transcript(site.browser, site.url, locale));
await site.close();
