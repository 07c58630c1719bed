import type { CoachText, FindStrings } from '../strings/stage.js';
import type { CoachLine, FindPlace } from './coach-line.js';
import type { Device } from './scene.js';

/** The lines of the longer help. `away`: the device that is meant and is not in view. */
export function findLines(
  { find, back, why, device }: CoachLine,
  away: Device | null,
  t: FindStrings,
): readonly CoachText[] {
  if (!find) return [];
  const lines = linesOf(find, device, t);
  return [...(away ? [t.other[away]] : []), ...(back || lines.length === 0 ? [why] : []), ...lines];
}

/** On the way through signing in, each page of the laptop has help of its own; who approves is past that. */
function linesOf(find: FindPlace, device: Device | null, { stops, exits, pages }: FindStrings): readonly CoachText[] {
  if ('exit' in find) return exits[find.exit];
  if ('elsewhere' in find) return [];
  const own = device === 'laptop' && find.page && find.stop !== 'approveSignIn' ? pages[find.page] : undefined;
  return own ?? stops[find.stop];
}
