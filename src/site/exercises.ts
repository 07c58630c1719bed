import { type Wave, wave } from '../parts/wave.js';
import type { ExerciseStrings } from '../strings/exercises.js';
import type { Locale } from '../strings/strings.js';

/** The practices that start with something wrong: below the fold, and so fetched after what stands above it. */
export const exerciseCards = wave(() => import('./exercise-cards.js').then(({ ExerciseCards }) => ({ ExerciseCards })));

/** Their words. */
export const exerciseWords: { readonly [L in Locale]: Wave<ExerciseStrings> } = {
  nl: wave(() => import('../strings/nl/exercises.js').then(({ exercises }) => exercises)),
  en: wave(() => import('../strings/en/exercises.js').then(({ exercises }) => exercises)),
};
