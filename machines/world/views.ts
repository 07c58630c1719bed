import { laptopView } from '../laptop/laptop.view.js';
import type { LaptopView } from '../laptop/laptop.view.types.js';
import { phoneView } from '../phone/phone.view.js';
import type { PhoneView } from '../phone/phone.view.types.js';
import type { PhoneParty } from '../protocol/messages.js';
import { required } from '../protocol/required.js';
import type { World } from './world.js';

/** What the laptop and the phone in hand show in a world. */
export interface Views {
  readonly laptop: LaptopView;
  readonly phone: PhoneView;
}

export const viewsOf = (world: Pick<World, 'laptop' | PhoneParty | 'hand' | 'now'>): Views => ({
  laptop: laptopView(world.laptop),
  phone: phoneView(required(world[world.hand], 'world: the phone in hand'), world.now),
});
