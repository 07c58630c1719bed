import { guide, type Guide, type Run, scenarios } from '../../machines/scenarios/index.js';
import { type CoachLine, coachLine } from '../../src/player/coach-line.js';
import { sceneOf } from '../../src/player/scene.js';
import { nl } from '../../src/strings/nl/index.js';

/** Where the guide leads from a run. */
export const guideTo = (run: Run): Guide => guide(run.world, scenarios[run.scenario]);

/** What the coach says in it, in Dutch. */
export const lineOf = (run: Run): CoachLine => coachLine(guideTo(run), sceneOf(run.world), nl.stage);
