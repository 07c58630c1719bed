import { useMemo } from 'react';
import { useLatest, useWave } from '../parts/use-wave.js';
import type { PracticeStrings } from '../strings/strings.js';
import type { Settings } from './settings.js';
import { words } from './words.js';

/** Who speaks, each in a language of their own. */
interface Voices {
  readonly coach: PracticeStrings;
  readonly laptop: PracticeStrings;
  readonly phone: PracticeStrings;
}

/** The words of the coach and of both devices; those of before stay until all new ones are there. */
export function useStrings({ locale, laptopLocale, phoneLocale }: Settings): {
  readonly voices: Voices | null;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const waves = [words.practice[locale], words.practice[laptopLocale], words.practice[phoneLocale]] as const;
  const states = [useWave(waves[0]), useWave(waves[1]), useWave(waves[2])] as const;
  const [coach, laptop, phone] = states.map(({ here }) => here);
  const now = useMemo(() => (coach && laptop && phone ? { coach, laptop, phone } : null), [coach, laptop, phone]);
  return {
    voices: useLatest(now),
    failed: states.some(({ failed }) => failed),
    retry: () => {
      for (const wave of new Set(waves)) wave.want();
    },
  };
}
