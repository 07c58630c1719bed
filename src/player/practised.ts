import { entries } from '../../machines/conditions/catalogue.js';
import type { ConditionId } from '../../machines/scenarios/index.js';
import type { CatalogueStrings, EntryWords } from '../strings/catalogue.js';

/** What is told of the problems that a practice began with. */
export const practised = (conditions: readonly ConditionId[], words: CatalogueStrings): readonly EntryWords[] =>
  entries.flatMap(([id, entry]) => ('start' in entry && conditions.includes(entry.start) ? [words[id]] : []));
