import { laptopView } from '../laptop/laptop.view.js';
import { phoneView } from '../phone/phone.view.js';
import type { PhoneScreen } from '../phone/phone.view.types.js';
import { strike } from '../protocol/faults.js';
import { isFull } from '../service/service.setup.js';
import { asksForStranger } from '../coach/signs.js';
import { hear } from '../world/hear.js';
import type { World } from '../world/world.js';
import { laptopShows, phoneShows } from './shows.js';

/**
 * What can be found out about a learner and their devices: each is one of a few values, and a function of the world. The values
 * of each, in the order in which somebody would ask for them.
 */
export const values = {
  /** What the page on the laptop is about. */
  laptop: [
    'nothing',
    'signsIn',
    'lockedOut',
    'passkey',
    'asksNumber',
    'noAnswer',
    'tooOften',
    'refused',
    'mismatched',
    'asksCode',
    'codeRefused',
    'showsCode',
    'notScanned',
    'codeGone',
    'setsUp',
    'blocked',
    'list',
    'listFull',
    'noWayIn',
    'asksPass',
    'signedIn',
  ],
  /** What the phone in hand shows as it is. */
  phone: [
    'quiet',
    'asksNumber',
    'refused',
    'mismatched',
    'requestGone',
    'call',
    'scans',
    'scansPart',
    'scansOther',
    'cameraDark',
    'cameraBlocked',
    'cameraApp',
    'notAdded',
    'notAllowed',
    'portalOld',
    'personal',
    'signsIn',
    'wrongKind',
    'lockRefuses',
    'app',
    'store',
    'otherApp',
    'fakeApp',
    'mustUpdate',
  ],
  /** Whether the app is on the phone, or another one in its place. */
  app: ['absent', 'installed', 'old', 'fake', 'other'],
  /** What the list of accounts in the app holds of the school. */
  tile: ['none', 'nameOnly', 'school'],
  otherAccounts: ['none', 'some'],
  /** Which kind of account was chosen in the app. */
  kind: ['none', 'work', 'personal', 'other'],
  /** Whether the number on the phone is that of the laptop. */
  typed: ['none', 'same', 'different'],
  notifications: ['notAsked', 'on', 'off'],
  camera: ['notAsked', 'on', 'off', 'broken'],
  internet: ['on', 'off'],
  clock: ['right', 'wrong'],
  battery: ['free', 'saving'],
  /** Whether the phone has the services that bring notifications. */
  services: ['there', 'missing'],
  finger: ['works', 'fails'],
  /** What keeps the store from installing the app. */
  store: ['free', 'full', 'signedOut', 'parent', 'tooOld'],
  oldPhone: ['none', 'asks', 'quiet'],
  place: ['school', 'home'],
  /** Whose name stands at the top of the page. */
  account: ['none', 'own', 'other'],
  /** Whether the learner was signing in, or setting up, when the phone asked. */
  started: ['self', 'nobody'],
  /** Whether it ever worked with this account. */
  before: ['never', 'worked'],
  /** Which phones the school knows. */
  methods: ['none', 'this', 'dead', 'old', 'both', 'full'],
  /** Whether the password is taken. */
  password: ['taken', 'locked'],
  /** Whether the school lets the app be added here. */
  offered: ['yes', 'notOffered', 'onlyAtSchool', 'provesFirst'],
  /** What a request that is sent now does. */
  request: ['notLinked', 'arrives', 'onlyInApp', 'onOldPhone', 'nothing'],
} as const;

export type Findings = { readonly [F in keyof typeof values]: (typeof values)[F][number] };

export type FindingId = keyof Findings;

/** A value of one of the findings. */
export type FindingValue = Findings[FindingId];

function appThere({ phone, now }: World): Findings['app'] {
  const { screen } = phoneView(phone, now);
  if (screen === 'fakeApp') return 'fake';
  if (screen === 'otherApp') return 'other';
  return phone.context.app === 'outdated' ? 'old' : phone.context.app;
}

const scanning = new Set<PhoneScreen['screen']>(['askCamera', 'cameraBlocked', 'scanner']);

function kindChosen({ phone, now }: World): Findings['kind'] {
  const { screen } = phoneView(phone, now);
  if (screen === 'personalSignIn') return 'personal';
  if (screen === 'wrongKind') return 'other';
  if (scanning.has(screen)) return phone.context.aimFor;
  return screen === 'chooseWay' || screen === 'workSignIn' || phone.context.account !== null ? 'work' : 'none';
}

function numberTyped({ laptop, phone, now }: World): Findings['typed'] {
  const view = laptopView(laptop);
  if (phoneView(phone, now).screen === 'mismatched') return 'different';
  if ('because' in view && view.because === 'mismatched') return 'different';
  const { text } = phone.context;
  if (phoneView(phone, now).screen !== 'askNumber' || text.length < 2) return 'none';
  return 'number' in view && view.number === text ? 'same' : 'different';
}

function oldPhoneShows({ oldPhone, now }: World): Findings['oldPhone'] {
  if (!oldPhone) return 'none';
  const { screen, notice } = phoneView(oldPhone, now);
  return notice || screen === 'askNumber' ? 'asks' : 'quiet';
}

const hurdles = { storageFull: 'full', storeSignedOut: 'signedOut', parentAsks: 'parent', tooOld: 'tooOld' } as const;

function accountShown({ laptop }: World): Findings['account'] {
  if (laptop.context.ofOther) return 'other';
  return laptop.context.signedIn ? 'own' : 'none';
}

function methodsKnown({ service: { context }, phone }: World): Findings['methods'] {
  if (isFull(context)) return 'full';
  const old = context.methods.some(({ at }) => at === 'oldPhone');
  const mine = context.methods.find(({ at }) => at === 'phone');
  if (old) return mine ? 'both' : 'old';
  if (!mine) return 'none';
  return phone.context.account === mine.id ? 'this' : 'dead';
}

/** A request as the service would send it now, heard by the phone that it goes to: the world itself does not go on. */
function requestNow(world: World): Findings['request'] {
  const asked = world.service.context.methods[0];
  if (!asked) return 'notLinked';
  // Who asked too often is not asked at all, for a while.
  if (world.service.context.locked === 'requests') return 'nothing';
  const { id: account, at } = asked;
  const phone = world[at];
  const [request] = strike(world.faults, { from: 'service', to: at, type: 'wire.approvalAsked', account }).arrives;
  if (!phone || !request) return 'nothing';
  const { snapshot } = hear(at, phone, request);
  const { screen, notice } = phoneView(snapshot, world.now);
  if (notice || screen === 'askNumber' || screen === 'confirmIdentity')
    return at === 'phone' ? 'arrives' : 'onOldPhone';
  return snapshot.context.prompted && !world.phone.context.troubles.includes('airplane') ? 'onlyInApp' : 'nothing';
}

/** What of the rules of a school keeps the app from being added. */
const walls = ['notOffered', 'onlyAtSchool', 'provesFirst'] as const;

const permission = { undecided: 'notAsked', allowed: 'on', refused: 'off' } as const;
const has = (world: World, trouble: World['phone']['context']['troubles'][number]): boolean =>
  world.phone.context.troubles.includes(trouble);

const found: { readonly [F in FindingId]: (world: World) => Findings[F] } = {
  laptop: laptopShows,
  phone: phoneShows,
  app: appThere,
  tile: ({ phone: { context } }) => (context.account !== null ? 'school' : context.restored ? 'nameOnly' : 'none'),
  kind: kindChosen,
  typed: numberTyped,
  otherAccounts: ({ phone }) => (phone.context.other ? 'some' : 'none'),
  notifications: ({ phone }) => permission[phone.context.notifications],
  camera: (world) => (has(world, 'camera') ? 'broken' : permission[world.phone.context.camera]),
  internet: (world) => (has(world, 'airplane') ? 'off' : 'on'),
  clock: (world) => (has(world, 'clock') ? 'wrong' : 'right'),
  battery: (world) => (has(world, 'battery') ? 'saving' : 'free'),
  services: (world) => (has(world, 'noServices') ? 'missing' : 'there'),
  finger: ({ phone }) => phone.context.finger,
  store: ({ phone: { context } }) => (context.hurdles[0] ? hurdles[context.hurdles[0]] : 'free'),
  oldPhone: oldPhoneShows,
  place: ({ service }) => service.context.network,
  account: accountShown,
  started: ({ service }) => (asksForStranger(service) ? 'nobody' : 'self'),
  before: ({ service }) => (service.context.methods.length > 0 ? 'worked' : 'never'),
  methods: methodsKnown,
  password: ({ service }) => (service.context.locked === 'password' ? 'locked' : 'taken'),
  offered: ({ service: { context } }) => walls.find((wall) => context.rules.includes(wall)) ?? 'yes',
  request: requestNow,
};

/** What is found in a world. Pure. */
export const find = <F extends FindingId>(finding: F, world: World): Findings[F] => found[finding](world);

/** Everything that can be found. */
export const findingIds = Object.keys(values) as readonly FindingId[];
