import { scenarios } from '../../machines/scenarios/index.js';
import { coachLine } from '../player/coach-line.js';
import { outcomeOf } from '../player/outcome.js';
import { sceneOf } from '../player/scene.js';
import type { FirstStageStrings } from '../strings/stage.js';
import type { PracticeRun } from './use-run.js';

/** What the coach says in a run, with everything that the stage draws of its world. */
export function lineOf({ run, guide }: Pick<PracticeRun, 'run' | 'guide'>, t: FirstStageStrings) {
  const scene = sceneOf(run.world);
  const { switches } = scenarios[run.scenario];
  return { scene, line: coachLine(guide, scene, t, switches ? outcomeOf(run.conditions) : null) };
}
