import { laptopView } from '../laptop/laptop.view.js';
import type { LaptopView } from '../laptop/laptop.view.types.js';
import { phoneView } from '../phone/phone.view.js';
import type { PhoneView } from '../phone/phone.view.types.js';
import type { World } from './world.js';

/** What both devices show in a world. */
export interface Views {
  readonly laptop: LaptopView;
  readonly phone: PhoneView;
}

export const viewsOf = (world: Pick<World, 'laptop' | 'phone' | 'now'>): Views => ({
  laptop: laptopView(world.laptop),
  phone: phoneView(world.phone, world.now),
});
