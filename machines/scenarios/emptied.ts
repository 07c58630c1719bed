import { possible } from '../world/possible.js';
import { sameness } from '../world/sameness.js';
import type { World, WorldEvent } from '../world/world.js';
import { rightTexts } from './price.js';
import { act, type Run } from './run.js';

/** The text that an event puts in a field; null where it types nothing. */
const textOf = (event: WorldEvent): string | null =>
  event.type === 'world.person' && event.intent.type === 'person.type' ? event.intent.text : null;
const deviceOf = (event: WorldEvent) => (event.type === 'world.person' ? event.at : null);
const isSame = (a: World, b: World): boolean => sameness(a) === sameness(b);

/**
 * The same place with every field empty that holds something wrong. A help code says of what kind a text is and not which, so
 * whoever opens it would read what the learner never typed.
 */
export function emptied(run: Run): Run {
  const typing = possible(run.world).filter((event) => textOf(event) !== null);
  return typing
    .filter((event) => textOf(event) === '')
    .reduce((now, empty) => {
      const right = rightTexts(now.world);
      const holds = typing.find((one) => deviceOf(one) === deviceOf(empty) && isSame(act(now, one).world, now.world));
      return holds && (holds === empty || right.has(textOf(holds))) ? now : act(now, empty);
    }, run);
}
