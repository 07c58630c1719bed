import { useContext, useMemo } from 'react';
import { coachSentence } from '../player/coach-text.js';
import { SchoolContext } from '../player/school.js';
import { ordinarySettings } from '../player/settings.js';
import { useStrings } from '../player/use-strings.js';
import type { Locale } from '../strings/strings.js';
import { lineOf } from './line-of.js';
import type { Lit } from './lit.js';
import type { PracticeRun } from './use-run.js';

/** What the coach says now, as plain sentences. */
export interface Coaching {
  /** Where to do it; null when there is nothing to do. */
  readonly device: 'laptop' | 'phone' | null;
  /** The step of the guide and its name: “Stap 4 · App openen”. */
  readonly step: string;
  /** One sentence, one action; and why, or what comes next. */
  readonly say: string;
  readonly why: string;
  /** The learner took a wrong turn, and this leads back. */
  readonly back: boolean;
  /** What to light on that device; null while something runs by itself. */
  readonly lit: Lit | null;
}

/** Puts what leads on in a run into words, in the languages of the coach and of both devices. Null until the words are there. */
export function useCoach(
  of: PracticeRun,
  {
    locale = 'nl',
    laptopLocale = locale,
    phoneLocale = locale,
  }: Partial<Record<`${'l' | 'laptopL' | 'phoneL'}ocale`, Locale>> = {},
): Coaching | null {
  const school = useContext(SchoolContext);
  const settings = useMemo(
    () => ({ ...ordinarySettings(locale), laptopLocale, phoneLocale }),
    [locale, laptopLocale, phoneLocale],
  );
  const { voices } = useStrings(settings, school);
  if (!voices) return null;
  const speakers = { ...voices, kind: of.run.phone };
  const { scene, line } = lineOf(of, voices.coach.stage);
  const { device, back, kicker: step, say, why } = line;
  return {
    device,
    step,
    say: coachSentence(say, speakers),
    why: coachSentence(why, speakers),
    back,
    lit: scene.waiting.progressIn === null ? of.guide.intent : null,
  };
}
