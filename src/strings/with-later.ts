import type { LaterStrings, PracticeStrings, WholePracticeStrings } from './strings.js';

/** Puts the words of the later screens and stops with the others. */
export const withLater = (words: PracticeStrings, later: LaterStrings): WholePracticeStrings => ({
  ...words,
  laptop: {
    ...words.laptop,
    screens: { ...words.laptop.screens, ...later.laptop },
  },
  phone: { ...words.phone, screens: { ...words.phone.screens, ...later.phone } },
  stage: {
    ...words.stage,
    ...later.stage,
    stops: { ...words.stage.stops, ...later.stage.stops },
    way: {
      ...later.stage.way,
      laptop: { ...words.stage.way.laptop, ...later.stage.way.laptop },
      phone: { ...words.stage.way.phone, ...later.stage.way.phone },
    },
    menu: { ...words.stage.menu, ...later.stage.menu },
  },
});
