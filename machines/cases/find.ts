import { laptopView } from '../laptop/laptop.view.js';
import { phoneView } from '../phone/phone.view.js';
import type { PhoneScreen } from '../phone/phone.view.types.js';
import { strike } from '../protocol/faults.js';
import { isFull } from '../service/service.setup.js';
import { asksForStranger } from '../coach/signs.js';
import { hear } from '../world/hear.js';
import type { World } from '../world/world.js';
import type { FindingId, Findings } from './findings.js';
import { accountShown, laptopShows, phoneShows } from './shows.js';

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

function methodsKnown({ service: { context } }: World): Findings['methods'] {
  if (isFull(context)) return 'full';
  const old = context.methods.some(({ at }) => at === 'oldPhone');
  const mine = context.methods.some(({ at }) => at === 'phone');
  if (old) return mine ? 'both' : 'old';
  return mine ? 'this' : 'none';
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

/** A copy of the page is open, or what was filled in there is still good. */
const cameByLink = ({ laptop: { context }, service }: World): boolean =>
  context.lured || (context.lure && !service.context.renewed);

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
  // Who fills in a copy believes that they sign in.
  started: (world) => (asksForStranger(world.service) && !cameByLink(world) ? 'nobody' : 'self'),
  entrance: (world) => (cameByLink(world) ? 'link' : 'own'),
  stranger: ({ service }) => (service.context.entered ? 'in' : 'out'),
  before: ({ service }) => (service.context.methods.length > 0 ? 'worked' : 'never'),
  methods: methodsKnown,
  password: ({ service }) => (service.context.locked === 'password' ? 'locked' : 'taken'),
  offered: ({ service: { context } }) => walls.find((wall) => context.rules.includes(wall)) ?? 'yes',
  request: requestNow,
};

/** What is found in a world. Pure. */
export const find = <F extends FindingId>(finding: F, world: World): Findings[F] => found[finding](world);
