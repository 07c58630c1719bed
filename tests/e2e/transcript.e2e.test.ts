import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtSite } from './site.js';
import { transcript, transcriptOf } from './transcript.js';

describe.concurrent('what a screen reader says of the first set-up', () => {
  const site = builtSite();

  it.each(['nl', 'en'] as const)('is what `npm run transcript` writes: %s', async (locale) => {
    expect(await transcript(site.browser(), site.url(), locale)).toBe(readFileSync(transcriptOf(locale), 'utf8'));
  });
});
