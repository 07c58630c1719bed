import type { StageStrings } from '../strings/stage.js';
import type { Item } from './items.js';
import type { TrainerWords } from './words.js';

type Words = Pick<TrainerWords, 't' | 'stories'>;

/** Who asks for help. What is wrong is not told before: a class reads it too. */
export const caseName = ({ name, one }: Extract<Item, { kind: 'case' }>, { t, stories }: Words): string =>
  t.item.comes(name ?? stories[one.id as keyof typeof stories].name);

/** How one thing to show is called. */
export function itemName(item: Item, words: Words, scenarios: StageStrings['scenarios']): string {
  if (item.kind === 'case') return caseName(item, words);
  return item.kind === 'run' ? words.t.item.run(scenarios[item.run.scenario]) : scenarios[item.scenario];
}
