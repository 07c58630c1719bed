import { begunWith } from '../../machines/conditions/catalogue.js';
import type { ConditionId } from '../../machines/scenarios/index.js';
import type { ExerciseNames } from '../strings/exercises.js';

const isNamed = (id: string, names: ExerciseNames): id is keyof ExerciseNames => Object.hasOwn(names, id);

/** What the problem is called that a practice began with; null where it began as usual. */
export function problemName(conditions: readonly ConditionId[], names: ExerciseNames): string | null {
  const found = begunWith(conditions).flatMap((id) => (isNamed(id, names) ? [names[id]] : []));
  return found.length > 0 ? found.join(', ') : null;
}
