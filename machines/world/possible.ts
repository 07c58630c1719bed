import { laptopControls } from '../laptop/laptop.controls.js';
import type { LaptopIntent } from '../laptop/laptop.intents.js';
import { laptopView, type LaptopSnapshot } from '../laptop/laptop.view.js';
import { phoneControls } from '../phone/phone.controls.js';
import { passcodeOf, phoneView, type PhoneSnapshot } from '../phone/phone.view.js';
import type { PhoneIntent } from '../phone/phone.intents.js';
import type { PhoneParty } from '../protocol/messages.js';
import { required } from '../protocol/required.js';
import { heard, type Eyes, read } from './eyes.js';
import { attended } from './hear.js';
import { pairwise } from './pairwise.js';
import { tries } from './tries.js';
import { waiting } from './waiting.js';
import type { World, WorldEvent } from './world.js';

const onLaptop = (laptop: LaptopSnapshot, seen: Eyes): readonly WorldEvent[] =>
  laptopControls(laptopView(laptop)).flatMap((control) =>
    tries<LaptopIntent>(control, seen).map((intent): WorldEvent => ({ type: 'world.person', at: 'laptop', intent })),
  );

/** What the laptop and one phone offer together: what the phone's fields take depends on what can be read on the laptop. */
const offers = (at: PhoneParty) =>
  pairwise((laptop: LaptopSnapshot, phone: PhoneSnapshot): readonly WorldEvent[] => {
    const seen = { ...read(laptop), passcode: null, pass: null, told: heard(phone) };
    const onPhone = phoneControls(phoneView(phone)).flatMap((control) =>
      tries<PhoneIntent>(control, seen).map((intent): WorldEvent => ({ type: 'world.person', at, intent })),
    );
    return [...onLaptop(laptop, seen), ...onPhone];
  });
const offersOf = { phone: offers('phone'), oldPhone: offers('oldPhone') };

/**
 * What can be typed on the laptop beside what the two show together. The code of the app moves with the clock, and its
 * page may be closed by then: a person remembers six digits. A temporary pass stands on paper.
 */
function withDigits(
  offered: readonly WorldEvent[],
  { laptop, now, service }: World,
  phone: PhoneSnapshot,
): readonly WorldEvent[] {
  const { screen } = laptopView(laptop);
  const passcode = screen === 'enterPasscode' ? passcodeOf(phone, now) : null;
  const pass = screen === 'enterPass' ? service.context.pass : null;
  if (passcode === null && pass === null) return offered;
  return [
    ...onLaptop(laptop, { ...read(laptop), passcode, pass, told: heard(phone) }),
    ...offered.filter((event) => 'at' in event && event.at !== 'laptop'),
  ];
}

/** Where signing in says that only the school can help, the school can be asked; a pass that is good is not asked again. */
export const canAskDesk = ({ laptop, service }: Pick<World, 'laptop' | 'service'>): boolean =>
  service.context.desk && service.value === 'idle' && (laptop.value === 'noWayIn' || laptop.value === 'passExpired');

/** Taking the other phone than the one in hand. */
const pickUp: { readonly [P in PhoneParty]: WorldEvent } = {
  phone: { type: 'world.pickUp', phone: 'oldPhone' },
  oldPhone: { type: 'world.pickUp', phone: 'phone' },
};
const askDesk: WorldEvent = { type: 'world.askDesk' };
const wait: WorldEvent = { type: 'world.wait' };
const onlyWait: readonly WorldEvent[] = [wait];

/**
 * Everything that can happen next, in a fixed order: the tries of every control that is drawn on the laptop and on the
 * phone in hand, taking the other phone, asking the school, waiting, and what a helper does. While something runs by itself waiting is all that can happen:
 * it is over before the person acts anyway.
 */
export function possible(world: World): readonly WorldEvent[] {
  const { laptop, hand, oldPhone, admin } = world;
  const { progressIn, patience } = waiting(world);
  if (progressIn !== null) return onlyWait;
  const phone = required(world[hand], 'world: the phone in hand');
  const offered = withDigits(offersOf[hand](laptop, phone), world, phone);
  const asks = canAskDesk(world);
  if (!patience && !oldPhone && !asks && !admin) return offered;
  return [
    ...offered,
    ...(oldPhone ? [pickUp[hand]] : []),
    ...(asks ? [askDesk] : []),
    ...(patience ? onlyWait : []),
    ...(admin ? attended().possible(admin) : []),
  ];
}
