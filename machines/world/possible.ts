import { laptopControls } from '../laptop/laptop.controls.js';
import { phoneControls } from '../phone/phone.controls.js';
import { eyes } from './eyes.js';
import { tries } from './tries.js';
import { viewsOf } from './views.js';
import { waiting } from './waiting.js';
import type { World, WorldEvent } from './world.js';

/**
 * Everything that can happen next, in a fixed order: the tries of every control that is drawn, and waiting.
 * While something runs by itself that is all that can happen: it is over before the person acts anyway.
 */
export function possible(world: World): readonly WorldEvent[] {
  const { progressIn, patience } = waiting(world);
  if (progressIn !== null) return [{ type: 'world.wait' }];
  const views = viewsOf(world);
  const seen = eyes(world);
  return [
    ...laptopControls(views.laptop).map(
      ({ id }): WorldEvent => ({ type: 'world.person', at: 'laptop', intent: { type: id } }),
    ),
    ...phoneControls(views.phone)
      .flatMap((control) => tries(control, seen))
      .map((intent): WorldEvent => ({ type: 'world.person', at: 'phone', intent })),
    ...(patience ? [{ type: 'world.wait' } as const] : []),
  ];
}
