import type { CoachText, FindStrings } from '../strings/stage.js';
import type { CoachLine } from './coach-line.js';
import type { Device } from './scene.js';

/** The lines of the longer help. `away`: the device that is meant and is not in view. */
export function findLines({ find, back, why }: CoachLine, away: Device | null, t: FindStrings): readonly CoachText[] {
  if (!find) return [];
  const lines = 'exit' in find ? t.exits[find.exit] : t.stops[find.stop];
  return [...(away ? [t.other[away]] : []), ...(back ? [why] : []), ...lines];
}
