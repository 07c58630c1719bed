import { type Generation, relabel } from './labels.js';
import type { LaterStrings, PracticeStrings, WholePracticeStrings } from './strings.js';

/** Puts the words of the later screens and stops with the others, with the labels of one generation of the product. */
export const withLater = (
  words: PracticeStrings,
  later: LaterStrings,
  labels: Generation = '2026',
): WholePracticeStrings => ({
  ...words,
  laptop: {
    ...words.laptop,
    screens: { ...words.laptop.screens, ...relabel(later.laptop, later.labels[labels].laptop) },
  },
  phone: { ...words.phone, screens: { ...words.phone.screens, ...relabel(later.phone, later.labels[labels].phone) } },
  stage: {
    ...words.stage,
    ...later.stage,
    stops: { ...words.stage.stops, ...later.stage.stops },
    way: {
      laptop: { ...words.stage.way.laptop, ...later.stage.way.laptop },
      phone: { ...words.stage.way.phone, ...later.stage.way.phone },
    },
    menu: { ...words.stage.menu, ...later.stage.menu },
  },
});
