import { appQuery, manualUrl, persona } from '../protocol/persona.js';
import { normal } from '../protocol/text.js';
import { eyes } from '../world/eyes.js';
import { possible } from '../world/possible.js';
import type { World, WorldEvent } from '../world/world.js';
import { astray } from './detour.js';
import { cannotScan, foundNoRoom, holdsMethod, paired } from './stops.js';
import type { Device, Stop } from './scenario.js';

/** What an ordinary press is worth; every other price is told in presses. */
const press = 10;
/** Of two things that are equally near, that which is on the device where the guide goes on. */
const hair = 1;
/** The same in a plan of the whole way: one that is a little shorter is not worth the order of the guide. */
const beside = 2 * press;
/** In such a plan, doing something else than refusing, as long as a stranger asks or will ask. */
const unrefused = 12 * press;
/** Leaving a wrong turn for later. */
const leaving = 8 * press;
const aside = 3 * press;
/** Until somebody's patience ends, or a request does. */
const waiting = 20 * press;

/** What leads back, or is done over; dear, so that the way forward is preferred. In presses. */
const leadingBack: Readonly<Record<string, number>> = {
  'person.goBack': 3,
  'person.goHome': 3,
  'person.cancel': 2,
  'person.previous': 4,
  'person.restart': 2,
  'person.resend': 2,
  'person.chooseAnother': 2,
  'person.deleteFake': 2,
  'person.removeAccount': 4,
  'person.closeTab': 6,
  'person.reload': 6,
};

/** Whether a control is one that leads back. */
export const leadsBack = (type: string): boolean => Object.hasOwn(leadingBack, type);

/** What nobody is sent to while there is another way. In presses. */
const dear: Readonly<Record<string, number>> = {
  'person.refuse': 8,
  'person.allowOnce': 2,
  'person.deny': 12,
  'person.installAd': 12,
  'person.installOther': 12,
  'person.startTrial': 12,
  'person.no': 2,
  'person.enterManually': 12,
  'person.cantScan': 6,
  'person.cannotUseApp': 6,
  'person.openOther': 6,
  'person.openMail': 1.5,
  'person.refresh': 2,
  'person.deleteMethod': 12,
  'person.personal': 6,
  'person.other': 6,
  'person.toggleNotifications': 2,
};

const typing: ReadonlySet<string> = new Set(['person.enterManually', 'person.cantScan']);

/**
 * What one thing costs a learner, seen from a world: ten for an ordinary press, more for what leads back, takes time or
 * help, or is not how the school's guide does it. `next`: the stop that is not behind the learner yet.
 */
function price(world: World, event: WorldEvent, next: Stop | undefined, whole: boolean): number {
  const wrong = next !== undefined && astray(world, next);
  // A phone that is laid down forgets its place: that is no way out of a wrong turn, and no short cut.
  if (event.type === 'world.pickUp') return press + (wrong || (next && event.phone !== next.device) ? leaving : 0);
  if (event.type === 'world.askDesk') return press;
  // What runs by itself costs nobody anything.
  if (event.type !== 'world.person') return world.alarms.some(({ kind }) => kind === 'progress') ? 0 : waiting;
  const costs = presses(world, event) * press;
  if (!wrong) return costs + awayFrom(world, next, event, whole) + between(world, event);
  if (event.at !== 'phone') return costs + leaving;
  // Who leaves a wrong turn by the home button finds it there again.
  return costs + (event.intent.type === 'person.goHome' ? aside : 0);
}

/** What it costs that the next stop is on another device; a question is answered where it is asked. */
function awayFrom(
  world: World,
  next: Stop | undefined,
  { at, intent }: Extract<WorldEvent, { type: 'world.person' }>,
  whole: boolean,
): number {
  const passedOn = isPassedOn(world);
  if (next === undefined || at === (passedOn ? 'phone' : next.device) || intent.type === 'person.allow') return 0;
  if (!whole) return hair;
  return passedOn || next.id === 'refusePrompt' || next.id === 'refuseCall' ? unrefused : beside;
}

/** A copy of a page has the phone asked, which can refuse. */
const isPassedOn = ({ laptop, phone, service }: World): boolean =>
  laptop.context.lure && service.value === 'askingForStranger' && phone.context.account !== null;

/** A code that is half typed is typed on before the address under it: of two fields that are to be filled the first is. */
function between(world: World, { intent }: Extract<WorldEvent, { type: 'world.person' }>): number {
  if (intent.type !== 'person.typeUrl') return 0;
  const { code } = eyes(world);
  return code !== null && normal(world.phone.context.text) === normal(code) ? 0 : hair;
}

function presses(world: World, event: Extract<WorldEvent, { type: 'world.person' }>): number {
  const { type } = event.intent;
  // Whose account it is shows on its own page, so that one is gone by.
  if (type === 'person.signOut') return 0;
  // Where nothing can be scanned, typing the code is the way.
  if (typing.has(type) && cannotScan(world)) return 1;
  // The guide goes through "Overslaan" and the plus sign, although the first screen offers a shorter way.
  const shortcut =
    world.phone.value === 'startChoices' && (type === 'person.work' || type === 'person.scanCode') ? 4 : 0;
  const deletes = world.laptop.value === 'confirmingDelete' && type === 'person.yes' ? deleting(world) : 0;
  // A scanner for other accounts does not know the code of the school.
  const wrongScanner =
    type === 'person.scan' && event.at !== 'laptop' && world[event.at]?.context.aimFor === 'other' ? 8 : 0;
  // It goes from the list first, as the guide has it, and from the app after.
  const removes =
    type === 'person.removeAccount' && event.at !== 'laptop' && holdsMethod(world, event.at) ? tooEarly : 0;
  // Of a list that is full the oldest line goes, and not that of the phone that approves.
  const otherLine =
    'line' in event.intent && foundNoRoom(world) && event.intent.line !== world.laptop.context.methods.length;
  // Who did not ask refuses, and hangs up before anything else.
  const strange = world.service.value === 'askingForStranger';
  if (strange && type === 'person.deny') return 1;
  if (strange && type === 'person.useFinger' && world.phone.value === 'confirmingIdentity') return 24;
  if (type === 'person.pressHash' && world.service.value === 'callingForStranger') return 24;
  // Who gave the password away changes it first.
  if (type === 'person.openReport' && world.laptop.context.lure && !world.service.context.renewed) return 8;
  const inCall = world.phone.value.startsWith('caller') && type !== 'person.hangUp' ? 4 : 0;
  return (
    (leadingBack[type] ?? dear[type] ?? 1) + shortcut + deletes + removes + wrongScanner + inCall + (otherLine ? 4 : 0)
  );
}

/** What takes away the only thing to approve with. In presses. */
const tooEarly = 40;

/** A line goes when the phone that takes its place is there: whoever is earlier has nothing left to approve with. */
const deleting = (world: World): number => (paired(world) || foundNoRoom(world) ? 12 : tooEarly);

/** Texts that are right wherever a field takes them: those of the guide, and what can be read in this world. */
export function rightTexts(world: World): ReadonlySet<string | null> {
  const { number, code, passcode, pass } = eyes(world);
  return new Set([appQuery, persona.email, manualUrl, number, code, passcode, pass]);
}

export const everyDevice: ReadonlySet<Device> = new Set(['laptop', 'phone', 'oldPhone']);

/** One thing that can be done. */
export interface Offer {
  readonly event: WorldEvent;
  /** Its place in `possible`: worlds that are the same have the same there, each with its own numbers. */
  readonly place: number;
  readonly price: number;
}

/**
 * Everything that can happen and could help, with its price: nobody is told to type what is wrong, or to aim beside the
 * code. `next`: the stop that is not behind the learner yet; `devices`: those on which the way to it is looked for, where it
 * is no plan of the whole way.
 */
export function offers(
  world: World,
  next: Stop | undefined,
  devices: ReadonlySet<Device> | null = null,
): readonly Offer[] {
  const read = rightTexts(world);
  const helps = (event: WorldEvent): boolean => {
    if (event.type === 'world.pickUp') return devices?.has(event.phone) ?? true;
    if (event.type !== 'world.person') return true;
    const { intent } = event;
    // Where the account is in the app already, the link leads to its lock and to nothing else.
    if (intent.type === 'person.openPairingLink' && world.phone.context.account !== null) return false;
    if ('text' in intent && !read.has(intent.text)) return false;
    return (devices?.has(event.at) ?? true) && !('sight' in intent && intent.sight !== 'wholeCode');
  };
  return possible(world).flatMap((event, place) =>
    helps(event) ? [{ event, place, price: price(world, event, next, devices === null) }] : [],
  );
}
