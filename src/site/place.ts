import type { Locale } from '../strings/strings.js';
import { type Asked, isBare, readAddress } from './address.js';
import { scenarioOf } from './choices.js';
import { isKeptEntry } from './history.js';
import { readKeptRun } from './kept-run.js';
import { browserLocale } from './languages.js';

/** Where the learner is on the site. */
export interface Place extends Asked {
  readonly locale: Locale;
}

/**
 * Where the address says that the learner is. A reload and the forward button go on with the run of this tab;
 * going back to the start keeps what was chosen there.
 */
export function here(before: Place | null): Place {
  const asked = readAddress(location.search, location.hash);
  if (before && isBare(location.search, location.hash)) {
    return { ...asked, choices: { ...before.choices, profile: asked.choices.profile }, locale: before.locale };
  }
  const locale = asked.locale ?? browserLocale();
  const kept = asked.page === 'practice' && isKeptEntry() ? readKeptRun() : null;
  const named = ({ choices }: Pick<Asked, 'choices'>) => JSON.stringify(scenarioOf(choices));
  const same = kept && named(kept) === named(asked);
  return { ...asked, locale, journal: same ? kept.journal : asked.journal };
}
