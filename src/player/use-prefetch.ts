import { useEffect, useMemo } from 'react';
import type { Run } from '../../machines/scenarios/run.js';
import { useWave } from '../parts/use-wave.js';
import { laterScreens } from '../devices/later-screens.js';
import type { Locale } from '../strings/strings.js';
import { afterwards, memory, onePhone, plans } from './waves.js';
import { words } from './words.js';

/** Fetches all that a practice in this language can still need. */
export function prefetch(locale: Locale): void {
  laterScreens.prefetch();
  memory.prefetch();
  plans.prefetch();
  words.later[locale].prefetch();
  afterwards.load().then(
    (parts) => parts.prefetchReport(locale),
    () => {},
  );
  onePhone.prefetch();
  words.afterwards[locale].prefetch();
}

/** Does so once the first drawing is there. */
export function usePrefetch(locale: Locale): void {
  useEffect(() => prefetch(locale), [locale]);
}

/** Has the coach plan ahead of the learner. */
export function usePlans(run: Run): void {
  const { here } = useWave(plans, false);
  const prepare = useMemo(() => here?.preparing(), [here]);
  useEffect(() => prepare?.from(run), [prepare, run]);
  useEffect(() => prepare?.end, [prepare]);
}
