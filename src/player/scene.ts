import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import { phoneView } from '../../machines/phone/phone.view.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import type { PhoneParty } from '../../machines/protocol/messages.js';
import { canAskDesk } from '../../machines/world/possible.js';
import { eyes, type Eyes } from '../../machines/world/eyes.js';
import type { Guard } from '../strings/stage.js';
import { type RunningOut, runningOut } from '../../machines/world/running-out.js';
import { viewsOf } from '../../machines/world/views.js';
import { type Waiting, waiting } from '../../machines/world/waiting.js';
import { required } from '../../machines/protocol/required.js';
import type { IconName } from '../parts/icon.js';
import type { World } from '../../machines/world/world.js';

export type Device = 'laptop' | 'phone';

/** Everything that the stage draws of a world. */
export interface Scene {
  readonly laptop: LaptopView;
  /** The phone in hand. */
  readonly phone: PhoneView;
  readonly hand: PhoneParty;
  /** The browser is on the phone too. */
  readonly onPhone: boolean;
  /** The day from which the school asks for the app has not come yet. */
  readonly early: boolean;
  /** The phone that lies beside it, in a practice with two, and whether a notification came on it. */
  readonly beside: { readonly phone: PhoneParty; readonly notice: boolean } | null;
  /** The help desk of the school, in a practice in which it is asked: whether it can be now, and the pass that it gave. */
  readonly desk: { readonly asks: boolean; readonly pass: string | null } | null;
  readonly eyes: Eyes;
  readonly waiting: Waiting;
  readonly runningOut: RunningOut | null;
  /** A code was shown and its page was left before the code had done its work: it is good for nothing. */
  readonly codeLeft: boolean;
  /** Two digits on the phone that are not those on the laptop. */
  readonly mistyped: string | null;
  /** The app stands open, and notifications were refused: nothing will call the learner. */
  readonly muted: boolean;
  /** What the coach has to say of somebody else who has the password. */
  readonly guard: Guard | null;
}

export function sceneOf(world: World): Scene {
  const seen = eyes(world);
  const { value, context } = inHand(world);
  return {
    ...viewsOf(world),
    hand: world.hand,
    onPhone: world.laptop.context.onPhone,
    early: world.service.context.early,
    beside: besideOf(world),
    desk: world.service.context.desk ? { asks: canAskDesk(world), pass: seen.pass } : null,
    eyes: seen,
    waiting: waiting(world),
    runningOut: runningOut(world),
    codeLeft: codeLeft(world),
    mistyped: numberFields.has(value) ? otherThan(seen.number, context.text) : null,
    muted: value === 'accounts' && context.notifications === 'refused',
    guard: guardOf(world),
  };
}

const inHand = (world: World) => required(world[world.hand], 'world: the phone in hand');

const numberFields: ReadonlySet<string> = new Set(['askingNumber', 'confirmingIdentity']);
const otherThan = (number: string | null, typed: string): string | null =>
  typed.length === 2 && number !== null && number !== typed ? typed : null;

function guardOf({ laptop, service, phone }: World): Guard | null {
  const { attempts, entered, renewed } = service.context;
  if (entered && !renewed) return 'entered';
  if (phone.context.told !== null && (phone.value === 'callerRinging' || phone.value === 'callerTalking'))
    return 'called';
  const { lured } = laptop.context;
  if (service.value === 'askingForStranger') return lured ? 'passedOn' : 'asked';
  if (laptop.context.lure && !renewed) return 'caught';
  if (lured) return 'copy';
  if (service.value === 'callingForStranger') return 'rung';
  return attempts > 0 ? 'quiet' : null;
}

function besideOf({ hand, phone, oldPhone, now }: World): Scene['beside'] {
  if (!oldPhone) return null;
  const other = hand === 'phone' ? 'oldPhone' : 'phone';
  return { phone: other, notice: phoneView(other === 'phone' ? phone : oldPhone, now).notice };
}

/** A code that did not lead to a phone is gone; before any could have expired, that is because its page was left. */
function codeLeft({ service, now }: World): boolean {
  const { issued, ticket, methods, proven, lifetimes } = service.context;
  return issued > 0 && ticket === null && methods.length === 0 && !proven && now < lifetimes.ticket;
}

/** The pictograms of both: a browser on the phone is no laptop. */
export const iconsOf = ({ onPhone }: Pick<Scene, 'onPhone'>): Icons => ({
  laptop: onPhone ? 'globe' : 'laptop',
  phone: 'phone',
});
export type Icons = Readonly<Record<Device, IconName>>;

/** What travels between the devices, as the chip in the gutter shows it. */
export interface Travel {
  readonly state: 'idle' | 'live' | 'stuck' | 'done';
  readonly shows: 'dots' | 'code' | 'number' | 'bell' | 'check' | 'cross';
}

/** Nothing is known to travel. */
export const resting: Travel = { state: 'idle', shows: 'dots' };

const stuck: ReadonlySet<LaptopView['screen']> = new Set(['codeExpired', 'tryStopped', 'approvalStopped']);
const arrived: ReadonlySet<LaptopView['screen']> = new Set(['tryApproved', 'added']);
const asking: ReadonlySet<PhoneView['screen']> = new Set(['askNumber', 'confirmIdentity', 'appLocked']);

/** What belongs together looks the same: the code and the finder, the number and its field. */
export function travelling({ laptop, phone, beside, eyes: seen }: Scene): Travel {
  if (stuck.has(laptop.screen)) return { state: 'stuck', shows: 'cross' };
  // What was there already came from no phone.
  if (laptop.screen === 'added' && laptop.already) return resting;
  if (arrived.has(laptop.screen)) return { state: 'done', shows: 'check' };
  if (seen.qr) return phone.screen === 'scanner' ? { state: 'live', shows: 'code' } : { state: 'idle', shows: 'code' };
  if (seen.number !== null) {
    if (asking.has(phone.screen)) return { state: 'live', shows: 'number' };
    const rings = phone.notice || beside?.notice;
    return { state: rings ? 'live' : 'idle', shows: rings ? 'bell' : 'number' };
  }
  return resting;
}

/** Screens on which the learner types: then the coach takes one line and covers no key. */
export type TypingScreen = 'storeSearch' | 'personalSignIn' | 'manualEntry' | 'askNumber';
const typing: ReadonlySet<string> = new Set<TypingScreen>([
  'storeSearch',
  'personalSignIn',
  'manualEntry',
  'askNumber',
]);

/** The screen that is typed on, if the phone shows one. */
export const typingOn = ({ phone }: Scene): TypingScreen | null =>
  typing.has(phone.screen) ? (phone.screen as TypingScreen) : null;
