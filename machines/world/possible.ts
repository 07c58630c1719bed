import { laptopControls } from '../laptop/laptop.controls.js';
import { laptopView, type LaptopSnapshot } from '../laptop/laptop.view.js';
import type { PhoneIntentType } from '../phone/phone.intents.js';
import { phoneControls } from '../phone/phone.controls.js';
import { phoneView, type PhoneSnapshot } from '../phone/phone.view.js';
import type { Control } from '../protocol/controls.js';
import { eyes, type Eyes } from './eyes.js';
import { tries } from './tries.js';
import { waiting } from './waiting.js';
import type { World, WorldEvent } from './world.js';

interface Offer {
  readonly eyes: Eyes;
  readonly events: readonly WorldEvent[];
}

/** Snapshots are shared, so what one offers is found once. What the phone's fields take depends on the eyes as well. */
const atLaptop = new WeakMap<LaptopSnapshot, Offer>();
const atPhone = new WeakMap<PhoneSnapshot, readonly Control<PhoneIntentType>[]>();

function offerOf(laptop: LaptopSnapshot): Offer {
  let offer = atLaptop.get(laptop);
  if (!offer) {
    const events = laptopControls(laptopView(laptop)).map(
      ({ id }): WorldEvent => ({ type: 'world.person', at: 'laptop', intent: { type: id } }),
    );
    atLaptop.set(laptop, (offer = { eyes: eyes({ laptop }), events }));
  }
  return offer;
}

function controlsOf(phone: PhoneSnapshot): readonly Control<PhoneIntentType>[] {
  let controls = atPhone.get(phone);
  if (!controls) atPhone.set(phone, (controls = phoneControls(phoneView(phone))));
  return controls;
}

const wait: WorldEvent = { type: 'world.wait' };

/**
 * Everything that can happen next, in a fixed order: the tries of every control that is drawn, and waiting.
 * While something runs by itself that is all that can happen: it is over before the person acts anyway.
 */
export function possible(world: World): readonly WorldEvent[] {
  const { progressIn, patience } = waiting(world);
  if (progressIn !== null) return [wait];
  const { eyes: seen, events: here } = offerOf(world.laptop);
  const events = [...here];
  for (const control of controlsOf(world.phone)) {
    for (const intent of tries(control, seen)) events.push({ type: 'world.person', at: 'phone', intent });
  }
  if (patience) events.push(wait);
  return events;
}
