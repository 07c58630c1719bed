import { laptopControls } from '../laptop/laptop.controls.js';
import type { LaptopIntent } from '../laptop/laptop.intents.js';
import { laptopView, type LaptopSnapshot } from '../laptop/laptop.view.js';
import { phoneControls } from '../phone/phone.controls.js';
import { phoneView, type PhoneSnapshot } from '../phone/phone.view.js';
import type { PhoneParty } from '../protocol/messages.js';
import { required } from '../protocol/required.js';
import { eyes } from './eyes.js';
import { pairwise } from './pairwise.js';
import { pressed, tries } from './tries.js';
import { waiting } from './waiting.js';
import type { World, WorldEvent } from './world.js';

/** What the laptop and one phone offer together: what the phone's fields take depends on what can be read on the laptop. */
const offers = (at: PhoneParty) =>
  pairwise((laptop: LaptopSnapshot, phone: PhoneSnapshot): readonly WorldEvent[] => {
    const seen = eyes({ laptop });
    const onLaptop = laptopControls(laptopView(laptop)).map(
      (control): WorldEvent => ({ type: 'world.person', at: 'laptop', intent: pressed(control) as LaptopIntent }),
    );
    const onPhone = phoneControls(phoneView(phone)).flatMap((control) =>
      tries(control, seen).map((intent): WorldEvent => ({ type: 'world.person', at, intent })),
    );
    return [...onLaptop, ...onPhone];
  });
const offersOf = { phone: offers('phone'), oldPhone: offers('oldPhone') };

/** Taking the other phone than the one in hand. */
const pickUp: { readonly [P in PhoneParty]: WorldEvent } = {
  phone: { type: 'world.pickUp', phone: 'oldPhone' },
  oldPhone: { type: 'world.pickUp', phone: 'phone' },
};
const wait: WorldEvent = { type: 'world.wait' };
const onlyWait: readonly WorldEvent[] = [wait];

/**
 * Everything that can happen next, in a fixed order: the tries of every control that is drawn on the laptop and on the
 * phone in hand, taking the other phone, and waiting. While something runs by itself waiting is all that can happen:
 * it is over before the person acts anyway.
 */
export function possible(world: World): readonly WorldEvent[] {
  const { laptop, hand, oldPhone } = world;
  const { progressIn, patience } = waiting(world);
  if (progressIn !== null) return onlyWait;
  const offered = offersOf[hand](laptop, required(world[hand], 'world: the phone in hand'));
  if (!patience && !oldPhone) return offered;
  return [...offered, ...(oldPhone ? [pickUp[hand]] : []), ...(patience ? onlyWait : [])];
}
