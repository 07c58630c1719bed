import type { ExitId } from '../../machines/scenarios/index.js';
import type { Elsewhere } from '../parts/elsewhere.js';
import type { FirstStageStrings } from '../strings/stage.js';

/** What is answered to a press on what nothing simulates. Where only other people help on, that is what is said. */
export const asideOf = (
  { about }: Elsewhere,
  { asides, exits, coach }: FirstStageStrings,
  exit: ExitId | null,
): string => (about && asides?.[about]) ?? (exit && exits?.[exit].aside) ?? coach.notNeeded;
