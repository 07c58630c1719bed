import type { Speakers } from '../player/coach-text.js';
import { isGroup } from '../strings/is-group.js';
import type { CompanionStrings } from '../strings/companion.js';
import type { FirstStageStrings } from '../strings/stage.js';

/** Words with some of them replaced. */
function over(words: unknown, others: unknown): unknown {
  if (!isGroup(words) || !isGroup(others)) return others;
  const changed = Object.entries(others).map(([key, other]) => [key, key in words ? over(words[key], other) : other]);
  return { ...words, ...Object.fromEntries(changed) };
}

/** What the coach says beside the real thing: nothing is filled in for anybody, and no step has a number. */
export function stageForReal({ coach }: Pick<Speakers, 'coach'>, { says }: CompanionStrings): FirstStageStrings {
  const stage = over(coach.stage, says) as FirstStageStrings;
  return { ...stage, stepName: (_, name) => name };
}
