import { laptopView } from '../laptop/laptop.view.js';
import type { LaptopView } from '../laptop/laptop.view.types.js';
import { phoneView } from '../phone/phone.view.js';
import type { PhoneScreen } from '../phone/phone.view.types.js';
import { guide } from '../scenarios/guide.js';
import { phoneAt, stop } from '../scenarios/stops.js';
import { waiting } from '../world/waiting.js';
import { step, type World } from '../world/world.js';

/** Each thing that a helper can look at, and what can be seen there. */
export interface Findings {
  /** Who the learner is: the card of the school. The only one that no device shows. */
  readonly card: 'own';
  readonly laptop: 'asksNumber' | 'showsCode' | 'setsUp' | 'quiet';
  readonly phone: 'asks' | 'scans' | 'personal' | 'signsIn' | 'mismatched' | 'cameraApp' | 'quiet';
  readonly app: 'absent' | 'fake' | 'empty' | 'school';
  readonly notifications: 'on' | 'off' | 'notAsked';
  readonly internet: 'on' | 'off';
  readonly camera: 'on' | 'off' | 'notAsked';
  readonly oldPhone: 'none' | 'asks' | 'quiet';
}

export type LookId = keyof Findings;

const onLaptop: { readonly [S in LaptopView['screen']]?: Findings['laptop'] } = {
  approval: 'asksNumber',
  tryOut: 'asksNumber',
  code: 'showsCode',
  manualCode: 'showsCode',
  interrupted: 'setsUp',
  getApp: 'setsUp',
  setUpAccount: 'setsUp',
};

const onPhone: { readonly [S in PhoneScreen['screen']]?: Findings['phone'] } = {
  askNumber: 'asks',
  scanner: 'scans',
  personalSignIn: 'personal',
  workSignIn: 'signsIn',
  mismatched: 'mismatched',
  cameraApp: 'cameraApp',
};

const permission = { allowed: 'on', refused: 'off', undecided: 'notAsked' } as const;

function phoneShows({ phone, now }: World): Findings['phone'] {
  const { screen, notice } = phoneView(phone, now);
  return notice ? 'asks' : (onPhone[screen] ?? 'quiet');
}

function oldPhoneShows({ oldPhone, now }: World): Findings['oldPhone'] {
  if (!oldPhone) return 'none';
  const { screen, notice } = phoneView(oldPhone, now);
  return notice || screen === 'askNumber' ? 'asks' : 'quiet';
}

function inApp({ phone: { value, context } }: World): Findings['app'] {
  if (value === 'adInstalled' || value === 'otherScanning' || value === 'otherRefused') return 'fake';
  if (context.app === 'absent') return 'absent';
  return context.account === null ? 'empty' : 'school';
}

const found: { readonly [L in LookId]: (world: World) => Findings[L] } = {
  card: () => 'own',
  laptop: ({ laptop }) => onLaptop[laptopView(laptop).screen] ?? 'quiet',
  phone: phoneShows,
  app: inApp,
  notifications: ({ phone }) => permission[phone.context.notifications],
  internet: ({ phone }) => (phone.context.troubles.includes('airplane') ? 'off' : 'on'),
  camera: ({ phone }) => permission[phone.context.camera],
  oldPhone: oldPhoneShows,
};

/** What a look finds in a world. */
export const find = <L extends LookId>(look: L, world: World): Findings[L] => found[look](world);

/** Where on the phone it is seen; a look that is not here needs no other screen than the one that is there. */
const seenAt: { readonly [L in LookId]?: (world: World) => boolean } = {
  app: phoneAt('accounts'),
  notifications: phoneAt('appSettings'),
  camera: phoneAt('appSettings'),
  internet: phoneAt('settings'),
};

/** On which device something is seen; nothing where it is seen on none. */
export const deviceOf = (look: LookId): 'laptop' | 'phone' | null =>
  look === 'card' ? null : look === 'laptop' ? 'laptop' : 'phone';

/** More presses than any of these screens is away. */
const farthest = 12;

/**
 * What the devices show when the learner opens the place where it is seen: a world beside the one that goes on, in which
 * nothing of this was done. Where there is no such place, it is the world as it is.
 */
export function lookAt(world: World, look: LookId): World {
  if (look === 'oldPhone') return step(world, { type: 'world.pickUp', phone: 'oldPhone' });
  const reached = seenAt[look];
  if (!reached) return world;
  const way = { ...stop('1', 'openApp', 'phone'), reached };
  let now = world;
  for (let n = 0; n < farthest && !reached(now); n += 1) {
    const { event } = guide(now, { id: 'first-setup', stops: [way], exits: [], goal: reached });
    if (waiting(now).progressIn !== null) now = step(now, { type: 'world.wait' });
    else if (event) now = step(now, event);
    else return world;
  }
  return now;
}
