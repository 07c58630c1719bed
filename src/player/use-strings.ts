import { useMemo } from 'react';
import { useLatest, useWave } from '../parts/use-wave.js';
import type { Locale, PracticeStrings } from '../strings/strings.js';
import { withLater } from '../strings/with-later.js';
import { useToldBy } from './school.js';
import type { Settings } from './settings.js';
import type { School } from './usual-school.js';
import { words } from './words.js';

/** Who speaks, each in a language of their own. */
interface Voices {
  readonly coach: PracticeStrings;
  readonly laptop: PracticeStrings;
  readonly phone: PracticeStrings;
}

/** The words of one language: at first those of the first screens, later all. */
function useLanguage(school: School, locale: Locale) {
  const first = useWave(words.practice[locale]);
  const { here: later } = useWave(words.later[locale], first.here !== null);
  const all = useMemo(() => first.here && later && withLater(first.here, later), [first.here, later]);
  return { first: useToldBy(school, first.here, locale), all: useToldBy(school, all, locale), failed: first.failed };
}

function useVoices(coach: PracticeStrings | null, laptop: PracticeStrings | null, phone: PracticeStrings | null) {
  const now: Voices | null = useMemo(
    () => (coach && laptop && phone ? { coach, laptop, phone } : null),
    [coach, laptop, phone],
  );
  return useLatest(now);
}

/** The words of the coach and of both devices; those of before stay until all new ones are there. */
export function useStrings(
  { locale, laptopLocale, phoneLocale }: Settings,
  school: School,
): {
  readonly voices: Voices | null;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const coach = useLanguage(school, locale);
  const laptop = useLanguage(school, laptopLocale);
  const phone = useLanguage(school, phoneLocale);
  const first = useVoices(coach.first, laptop.first, phone.first);
  const all = useVoices(coach.all, laptop.all, phone.all);
  return {
    voices: all ?? first,
    failed: coach.failed || laptop.failed || phone.failed,
    retry: () => {
      for (const wanted of [locale, laptopLocale, phoneLocale]) words.practice[wanted].want();
    },
  };
}
