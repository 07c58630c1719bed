import type { Weighed } from '../../machines/cases/weigh.js';
import type { Visit } from '../../machines/cases/visit.js';
import { passed, pressText, turnsOf } from './talk-lines.js';
import type { DeskWords } from './words.js';

/** One step of a way through a case. */
export interface PathStep {
  /** Which of the things done it is. */
  readonly place: number;
  readonly say: string;
  /** What came of it; null where nobody answered. */
  readonly told: string | null;
  /** Null where it did not ask, look or test, or did so in another world than the one that the learner came with. */
  readonly weighed: Weighed | null;
}

/** A way through a case in words; what was done on the devices on end is one step. */
export function stepsOf(
  visit: Visit,
  weighed: readonly (Weighed | null)[],
  words: DeskWords,
  name: string,
): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (const one of passed(visit)) {
    if ('presses' in one) {
      steps.push({ place: one.place, say: pressText(one, name, words.desk), told: null, weighed: null });
      continue;
    }
    const { place, done } = one;
    const [said, told] = turnsOf(done, words, visit);
    if (!said) continue;
    steps.push({
      place,
      say: said.texts.join(' '),
      told: told?.texts.join(' ') ?? null,
      weighed: weighed[place] ?? null,
    });
  }
  return steps;
}
