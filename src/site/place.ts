import type { Locale } from '../strings/strings.js';
import { type Asked, isBare, readAddress } from './address.js';
import { type Choices, scenarioOf } from './choices.js';
import { entryRun } from './history.js';
import { readKeptRun } from './kept-run.js';
import { browserLocale } from './languages.js';

/** Where the learner is on the site. */
export interface Place extends Asked {
  readonly locale: Locale;
}

/**
 * Where the address says that the learner is. A reload, and going back or forward, go on with the practice where it was
 * left; going back to the start keeps what was chosen there.
 */
export function here(before: Place | null): Place {
  const asked = readAddress(location.search, location.hash);
  if (before && isBare(location.search, location.hash)) {
    return { ...asked, choices: { ...before.choices, profile: asked.choices.profile }, locale: before.locale };
  }
  const locale = asked.locale ?? browserLocale();
  const run = asked.page === 'practice' || asked.page === 'embed' ? entryRun() : null;
  return {
    ...asked,
    locale,
    journal: run ?? asked.journal ?? (asked.half === undefined ? null : keptOf(asked.choices)),
  };
}

/** What this browser kept of the same practice: who closed both windows of one goes on where they were. */
function keptOf(choices: Choices): string | null {
  const kept = readKeptRun();
  const same = (one: Choices) => JSON.stringify([scenarioOf(one), one.phone, one.profile]);
  return kept && same(kept.choices) === same(choices) ? kept.journal : null;
}
