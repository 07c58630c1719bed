import type { CoachText, FindStrings } from '../strings/stage.js';
import type { CoachLine, FindPlace } from './coach-line.js';
import type { Device } from './scene.js';

/** The lines of the longer help. `away`: the device that is meant and is not in view. */
export function findLines({ find, back, why }: CoachLine, away: Device | null, t: FindStrings): readonly CoachText[] {
  if (!find) return [];
  const lines = linesOf(find, t);
  return [...(away ? [t.other[away]] : []), ...(back ? [why] : []), ...lines];
}

function linesOf(find: FindPlace, { stops, exits, pages }: FindStrings): readonly CoachText[] {
  if ('exit' in find) return exits[find.exit];
  if ('elsewhere' in find) return [];
  return (find.page && pages[find.page]) ?? stops[find.stop];
}
