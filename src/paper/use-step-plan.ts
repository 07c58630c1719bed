import { useMemo } from 'react';
import { version } from '../../package.json';
import { laterScreens } from '../devices/later-screens.js';
import { useLatest, useWave } from '../parts/use-wave.js';
import type { School } from '../player/usual-school.js';
import type { HelpDesk } from '../profile/profile.js';
import type { Locale } from '../strings/strings.js';
import { today } from './today.js';
import { type Asked, runIn, stepPlan } from './step-plan.js';
import { paperWords } from './words.js';

interface Wanted extends Pick<Asked, 'scenario' | 'phone' | 'from'> {
  readonly locale: Locale;
  readonly school: School;
  readonly desks: readonly HelpDesk[];
  /** Where a practice is, as text, for who wants the rest only. */
  readonly journal: string | null;
}

/** A step plan as soon as its words and pictures are there; the one of before stays until then. */
export function useStepPlan({ scenario, phone, locale, school, desks, from, journal }: Wanted) {
  const wanted = useWave(paperWords[locale]);
  const { here, failed } = useWave(laterScreens);
  const words = useLatest(wanted.here);
  const ready = here !== null;
  const run = useMemo(() => (journal === null ? null : runIn(journal)), [journal]);
  const plan = useMemo(() => {
    if (!words || !ready) return null;
    const asked = run ? { scenario: run.scenario, phone: run.phone, run } : { scenario, phone };
    return stepPlan({ ...asked, school, desks, from, date: today(), version }, words);
  }, [words, ready, scenario, phone, run, school, desks, from]);
  return {
    plan,
    /** It begins where a practice is. */
    rest: run !== null,
    failed: failed || wanted.failed,
    retry: () => {
      paperWords[locale].want();
      laterScreens.want();
    },
  };
}
