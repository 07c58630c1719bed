import type { CatalogueId } from '../conditions/catalogue.js';
import type { ConditionId } from '../conditions/condition.js';
import type { LaptopIntentType } from '../laptop/laptop.intents.js';
import type { LaptopView } from '../laptop/laptop.view.types.js';
import type { PhoneIntentType } from '../phone/phone.intents.js';
import type { AddingFailure, PhoneScreen } from '../phone/phone.view.types.js';
import { isFull } from '../service/service.setup.js';
import type { ScenarioId } from '../scenarios/scenario.js';
import { holdsAsked } from '../scenarios/stops.js';
import type { Views } from '../world/views.js';
import type { World, WorldEvent } from '../world/world.js';

/** Harmless, to be repaired, or somebody else was let in. */
export type DetourKind = 'detour' | 'mistake' | 'danger';

/** One thing that happened in a run: what was before it, and what the learner sees after it. */
export interface Moment {
  readonly scenario: ScenarioId;
  readonly began: readonly ConditionId[];
  readonly before: World;
  /** Null when only time passed. */
  readonly event: WorldEvent | null;
  readonly world: World;
  readonly views: Views;
}

/** What tells that something of the catalogue is so, and that it is over. */
interface Sign {
  /** Of who brought it about themselves. */
  readonly kind: DetourKind | ((moment: Moment) => DetourKind);
  /** Where the learner can see it. */
  readonly at: 'laptop' | 'phone';
  readonly shows: (moment: Moment) => boolean;
  /** As long as it shows when left out. */
  readonly lasts?: (moment: Moment) => boolean;
  /** What explains the same better. */
  readonly unless?: readonly CatalogueId[];
}

type Is = (moment: Moment) => boolean;

const onLaptop = (...screens: readonly LaptopView['screen'][]): Is => {
  const set = new Set<string>(screens);
  return ({ views }) => set.has(views.laptop.screen);
};
const onPhone = (...screens: readonly PhoneScreen['screen'][]): Is => {
  const set = new Set<string>(screens);
  return ({ views }) => set.has(views.phone.screen);
};
const either =
  (...all: readonly Is[]): Is =>
  (moment) =>
    all.some((is) => is(moment));
const both =
  (...all: readonly Is[]): Is =>
  (moment) =>
    all.every((is) => is(moment));
const not =
  (is: Is): Is =>
  (moment) =>
    !is(moment);

/** What the person did, on whichever device. */
const did =
  (...types: readonly (LaptopIntentType | PhoneIntentType)[]): Is =>
  ({ event }) =>
    event?.type === 'world.person' && types.includes(event.intent.type);

const trouble =
  (id: World['phone']['context']['troubles'][number]): Is =>
  ({ world }) =>
    world.phone.context.troubles.includes(id);
const hurdle =
  (id: World['phone']['context']['hurdles'][number]): Is =>
  ({ world }) =>
    world.phone.context.hurdles.includes(id);

/** The laptop waits for the phone, or waited in vain. */
const waits = onLaptop('approval', 'tryOut', 'approvalStopped', 'tryStopped');
const prompted: Is = ({ world }) => world.phone.context.prompted;
/** A request is on the phone, and shows nowhere. */
const unheard = both(
  waits,
  prompted,
  ({ views }) => !views.phone.notice,
  not(onPhone('askNumber', 'confirmIdentity', 'appLocked')),
);
const stopped =
  (because: string): Is =>
  ({ views: { laptop } }) =>
    'because' in laptop && laptop.because === because;

const blockedFor =
  (lacks: 'place' | 'proof'): Is =>
  ({ views: { laptop } }) =>
    laptop.screen === 'registrationBlocked' && laptop.lacks === lacks;

const linked: Is = ({ world }) => world.phone.context.account !== null;
/** The tile in the app is of a pairing that the service does not know, or not any more. */
const isDead: Is = ({ world: { phone, service } }) => {
  const { account } = phone.context;
  const { methods, candidate } = service.context;
  return account !== null && candidate?.id !== account && !methods.some(({ id }) => id === account);
};
const refused =
  (what: 'camera' | 'notifications'): Is =>
  ({ world }) =>
    world.phone.context[what] === 'refused';
const complains: Is = ({ views: { laptop } }) => 'complaint' in laptop && laptop.complaint === true;
const codeRefused: Is = ({ views: { laptop } }) => laptop.screen === 'enterPasscode' && laptop.complaint === 'refused';
const showsCode = onLaptop('code', 'manualCode', 'pairingLink');

const failsFor =
  (against: AddingFailure): Is =>
  ({ views: { phone } }) =>
    phone.screen === 'activationFailed' && phone.against === against;

/** A code that nobody used went away with its page; a request of the test is not there yet. */
function losesCode({ before, event, world }: Moment): boolean {
  const { value, context } = before.service;
  if (event?.type !== 'world.person' || event.at !== 'laptop' || value !== 'offering') return false;
  return world.service.value !== 'offering' || world.service.context.ticket !== context.ticket;
}

/** The digits that stand on the phone are not those of the request. */
const mistyped: Is = ({ world: { laptop, hand, ...phones } }) => {
  const phone = phones[hand];
  const { number } = laptop.context;
  if (!phone || number === null) return false;
  const answers = ['askingNumber', 'confirmingIdentity', 'confirmingByPin'].includes(phone.value);
  return answers && phone.context.text.length === 2 && phone.context.text !== number;
};

/** Somebody else asks to be let in. */
export const asksForStranger = ({ value }: World['service']): boolean =>
  value === 'askingForStranger' || value === 'callingForStranger';

/** A request of somebody else was approved, or was tried to be. */
const approvesStranger: Is = (moment) =>
  asksForStranger(moment.before.service) &&
  !asksForStranger(moment.world.service) &&
  did('person.useFinger', 'person.usePin', 'person.pressHash')(moment);

/** The page for the password is a copy. */
const onCopy: Is = ({ world }) => world.laptop.context.lured;
const lured: Is = ({ world }) => world.laptop.context.lure;
const losesPassword = (before: World, after: World): boolean =>
  before.service.context.renewed && !after.service.context.renewed;
/** Somebody else knows the password, or is in; a helper sees whether they are, and throws them out. */
const isExposed: Is = ({ world: { service } }) =>
  !service.context.renewed || ('attended' in service.context && service.context.entered);

const askedAtOld: Is = ({ world: { service } }) => service.context.methods[0]?.at === 'oldPhone';
const hasBoth: Is = (moment) =>
  askedAtOld(moment) && moment.world.service.context.methods.some(({ at }) => at === 'phone');

const sign = (kind: DetourKind, at: Sign['at'], shows: Is, lasts?: Is): Sign => ({
  kind,
  at,
  shows,
  ...(lasts && { lasts }),
});

/**
 * How each entry of the catalogue shows itself. Null where it is what a practice is about, and nothing that goes wrong in
 * it. What is true from the start shows when the learner can see it first.
 */
export const signs: { readonly [I in CatalogueId]: Sign | null } = {
  E01: sign(
    'detour',
    'laptop',
    both(showsCode, complains, ({ world }) => world.service.context.candidate === null),
  ),
  E02: sign('mistake', 'laptop', losesCode, both(not(showsCode), not(linked))),
  E03: sign(
    'mistake',
    'phone',
    both(failsFor('code'), not(trouble('airplane')), ({ before }) => before.phone.value !== 'activatingCode'),
    not(linked),
  ),
  E04: sign('detour', 'phone', onPhone('cameraApp', 'oddPage')),
  E05: sign(
    'detour',
    'phone',
    ({ views: { phone } }) => phone.screen === 'scanner' && phone.answer === 'somethingElse',
  ),
  E06: sign('detour', 'phone', onPhone('personalSignIn')),
  E07: sign(
    'detour',
    'phone',
    either(
      onPhone('wrongKind'),
      both(onPhone('askCamera', 'cameraBlocked', 'scanner'), ({ world }) => world.phone.context.aimFor === 'other'),
    ),
  ),
  E08: sign('detour', 'phone', onPhone('workSignIn')),
  E09: sign(
    'mistake',
    'phone',
    both(
      ({ began }) => began.includes('appWithoutAccount'),
      ({ views: { phone } }) =>
        phone.screen === 'accounts' ||
        (phone.screen === 'home' && phone.installed) ||
        (phone.screen === 'storeResults' && phone.app === 'installed'),
    ),
    not(linked),
  ),
  E10: sign('detour', 'laptop', ({ views: { laptop } }) => laptop.screen === 'enterPasscode' && laptop.early),
  E11: sign(
    'mistake',
    'phone',
    both(
      refused('notifications'),
      either(unheard, onPhone('appSettings'), ({ before }) => before.phone.value === 'askingNotifications'),
    ),
    refused('notifications'),
  ),
  E12: sign(
    'mistake',
    'phone',
    both(
      trouble('airplane'),
      either(
        waits,
        onPhone('settings', 'activationFailed'),
        ({ views: { phone } }) => phone.screen === 'accounts' && phone.news === 'offline',
      ),
    ),
    trouble('airplane'),
  ),
  E13: {
    ...sign('mistake', 'laptop', stopped('unanswered')),
    unless: ['E11', 'E12', 'E19', 'E29', 'E50', 'requestLost'],
  },
  E14: sign('mistake', 'phone', mistyped, either(mistyped, onPhone('mismatched'), stopped('mismatched'))),
  E15: sign(
    'mistake',
    'phone',
    both(did('person.deny'), stopped('denied')),
    either(onPhone('denied'), stopped('denied')),
  ),
  E16: {
    // Another number than the stranger's lets nobody in.
    kind: ({ world }) => (world.service.context.entered ? 'danger' : 'mistake'),
    at: 'phone',
    shows: approvesStranger,
    lasts: ({ world }) => !world.service.context.renewed,
    unless: ['E51'],
  },
  E17: sign(
    'mistake',
    'phone',
    ({ views: { phone } }) => phone.screen === 'accounts' && phone.restored,
    ({ world }) => world.phone.context.restored,
  ),
  E18: sign(
    'mistake',
    'phone',
    both(isDead, onPhone('accounts', 'account', 'appLocked', 'alreadyAdded', 'confirmRemoval')),
    isDead,
  ),
  E19: sign('mistake', 'phone', both(onLaptop('approval'), hasBoth), hasBoth),
  E20: sign(
    'mistake',
    'phone',
    both(
      did('person.confirm'),
      ({ before }) => holdsAsked(before),
      ({ world }) => !holdsAsked(world),
    ),
    ({ world }) => !holdsAsked(world),
  ),
  E21: sign(
    'mistake',
    'laptop',
    ({ views: { laptop } }) =>
      laptop.screen === 'enterPass' && (laptop.complaint === 'wrong' || laptop.complaint === 'expired'),
  ),
  E22: sign(
    'mistake',
    'laptop',
    either(onLaptop('tooManyApps'), ({ views: { laptop } }) => laptop.screen === 'securityInfo' && laptop.full),
    ({ world }) => isFull(world.service.context),
  ),
  E23: sign('mistake', 'laptop', ({ views: { laptop } }) => laptop.screen === 'chooseMethod' && !laptop.offered),
  E24: sign('mistake', 'laptop', blockedFor('place')),
  E25: sign('mistake', 'laptop', blockedFor('proof')),
  E26: sign(
    'detour',
    'laptop',
    both(
      onLaptop('approval'),
      ({ scenario, world }) => scenario !== 'approve-again' && world.laptop.context.purpose === 'securityInfo',
    ),
  ),
  E27: sign('mistake', 'phone', both(trouble('clock'), either(codeRefused, onPhone('settings'))), trouble('clock')),
  E28: sign(
    'detour',
    'phone',
    ({ views: { phone } }) => phone.screen === 'account' && phone.of === 'other',
    either(({ views: { phone } }) => phone.screen === 'account' && phone.of === 'other', codeRefused),
  ),
  E29: sign('mistake', 'phone', both(trouble('battery'), unheard), trouble('battery')),
  E30: sign(
    'mistake',
    'phone',
    either(
      onPhone('mustUpdate'),
      ({ views: { phone } }) => phone.screen === 'storeResults' && phone.app === 'outdated',
    ),
    ({ world }) => world.phone.context.app === 'outdated',
  ),
  E31: sign('mistake', 'phone', failsFor('portal'), trouble('portal')),
  E33: sign('mistake', 'phone', failsFor('rooted')),
  E35: sign('detour', 'phone', onPhone('otherApp')),
  E36: sign('mistake', 'phone', onPhone('fakeApp')),
  E37: sign('mistake', 'phone', both(refused('camera'), onPhone('cameraBlocked', 'appSettings')), refused('camera')),
  E38: sign('detour', 'phone', ({ views: { phone } }) => phone.screen === 'scanner' && phone.answer === 'cutOff'),
  E39: null,
  E40: sign('mistake', 'laptop', onLaptop('othersAccount', 'pickAccount'), ({ world }) => world.laptop.context.ofOther),
  E41: null,
  E42: sign('mistake', 'laptop', stopped('tooOften')),
  E43: sign(
    'mistake',
    'laptop',
    ({ views: { laptop } }) => laptop.screen === 'password' && laptop.complaint === 'locked',
  ),
  E44: sign('mistake', 'laptop', ({ world }) => world.laptop.value === 'askedAlways'),
  E45: sign(
    'detour',
    'phone',
    ({ views: { phone } }) => (phone.screen === 'appLocked' || phone.screen === 'confirmIdentity') && phone.failed,
  ),
  E47: sign('detour', 'laptop', onLaptop('passkey')),
  E50: sign('mistake', 'phone', both(trouble('noServices'), unheard), both(trouble('noServices'), waits)),
  E51: {
    kind: ({ world: { service } }) =>
      service.context.renewed ? 'detour' : service.context.entered ? 'danger' : 'mistake',
    at: 'laptop',
    shows: either(
      onCopy,
      both(
        lured,
        either(({ before, world }) => losesPassword(before, world), approvesStranger),
      ),
    ),
    lasts: either(onCopy, both(lured, isExposed)),
  },
  cameraBroken: null,
  parentalApproval: sign('mistake', 'phone', onPhone('parentAsks'), hurdle('parentAsks')),
  storageFull: sign('mistake', 'phone', onPhone('storageFull'), hurdle('storageFull')),
  storeSignedOut: sign('mistake', 'phone', onPhone('storeSignedOut'), hurdle('storeSignedOut')),
  androidTooOld: sign(
    'mistake',
    'phone',
    ({ views: { phone } }) => phone.screen === 'storeResults' && phone.app === 'unfit',
  ),
  requestLost: sign(
    'mistake',
    'laptop',
    ({ before, world }) => before.faults.includes('requestLost') && !world.faults.includes('requestLost'),
    both(waits, not(prompted)),
  ),
};
