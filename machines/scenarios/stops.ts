import type { LaptopView } from '../laptop/laptop.view.types.js';
import type { PhoneScreen } from '../phone/phone.view.types.js';
import { laptopView } from '../laptop/laptop.view.js';
import { phoneView } from '../phone/phone.view.js';
import type { PhoneParty } from '../protocol/messages.js';
import { blocksRegistration, isFull, isPasscode, passwordIsEnough, wantsProof } from '../service/service.setup.js';
import type { World } from '../world/world.js';
import type { Exit, Stop, StopId } from './scenario.js';

/** Whether the laptop shows one of these pages. */
export const laptopAt = (...screens: readonly LaptopView['screen'][]) => {
  const set = new Set<string>(screens);
  return (world: World) => set.has(laptopView(world.laptop).screen);
};
/** Whether the phone shows one of these screens. */
export const phoneAt = (...screens: readonly PhoneScreen['screen'][]) => {
  const set = new Set<string>(screens);
  return (world: World) => set.has(phoneView(world.phone).screen);
};
const either =
  (...conditions: readonly ((world: World) => boolean)[]) =>
  (world: World) =>
    conditions.some((condition) => condition(world));

/** Whether one of the methods is the account that the app of a phone holds. */
export const holdsMethod = (world: World, at: PhoneParty): boolean =>
  world.service.context.methods.some(({ id }) => id === world[at]?.context.account);

/** The phone that the service asks still has the account in its app. */
export const holdsAsked = (world: World): boolean => {
  const asked = world.service.context.methods[0];
  return asked !== undefined && world[asked.at]?.context.account === asked.id;
};

/** The list of methods has a line of the phone that is replaced. */
const oldIsListed = ({ service }: World): boolean => service.context.methods.some(({ at }) => at === 'oldPhone');

/** The question whether a line may go is about the phone that is replaced. */
const asksAboutOld = ({ laptop }: World): boolean => {
  const view = laptopView(laptop);
  return view.screen === 'confirmDelete' && typeof view.method !== 'string' && view.method.at === 'oldPhone';
};

const oldIsGone = (world: World): boolean => !oldIsListed(world);
const deleteOld = (world: World): boolean => oldIsGone(world) || asksAboutOld(world);

/** The new phone alone is listed, and the account is off the old one. */
const replaced = (world: World): boolean =>
  paired(world) && !oldIsListed(world) && world.oldPhone?.context.account === null;

/** Adding was refused, because the list has no room: a line of long ago goes first. */
export const foundNoRoom = ({ service: { context } }: World): boolean => context.refused && isFull(context);

/** The test was approved, and the app still holds the account that the service asks. */
export const paired = (world: World): boolean => holdsMethod(world, 'phone');

/** The app holds the account of the code that is on screen, tested or not. */
const linked = (world: World): boolean => {
  const { account } = world.phone.context;
  return account !== null && (account === world.service.context.candidate?.id || paired(world));
};

export const signedIn = ({ laptop }: World): boolean => laptop.context.signedIn;
const tested = laptopAt('tryApproved', 'added');
const finished = laptopAt('added');
const trying = laptopAt('tryOut', 'tryStopped');
const code = laptopAt('code', 'manualCode', 'pairingLink');
const wizard = laptopAt('getApp', 'setUpAccount');
const choosing = laptopAt('chooseMethod', 'methodRefused', 'confirmDelete', 'codeExpired');
const listing = laptopAt('securityInfo');
/** The page of the account itself, which no link of a stranger leads to; the password is known to nobody else. */
export const ownAccount = (world: World): boolean =>
  world.laptop.value === 'myAccount' && world.service.context.renewed;
const landed = laptopAt('myAccount', 'mail');

/** A temporary pass was handed out, and is good. */
const hasPass = ({ service }: World): boolean => service.value === 'passGiven';

const inWizard = either(wizard, code, trying, paired);

/** In the app, past its first run. */
const inApp = phoneAt(
  'accounts',
  'chooseKind',
  'chooseWay',
  'askCamera',
  'scanner',
  'alreadyAdded',
  'account',
  'confirmRemoval',
  'workSignIn',
  'personalSignIn',
  'wrongKind',
  'activationFailed',
);
/** Nothing in the app has to be mended first: a camera that was refused, or a tile that the service does not know any more. */
const readyToScan = (world: World): boolean => {
  const { account, camera } = world.phone.context;
  return account === null && (camera !== 'refused' || cannotScan(world));
};
/** The camera is broken: allowing it mends nothing. */
export const cannotScan = ({ phone }: World): boolean => phone.context.troubles.includes('camera');
/** The browser is on the phone too: a link takes the place of the code, and the app is opened by it. */
const onOnePhone = ({ laptop }: World): boolean => laptop.context.onPhone;
const starting = phoneAt('startChoices', 'restore', 'askNotifications');
const readyForLink = (world: World): boolean => {
  const { account, app, welcomed } = world.phone.context;
  return onOnePhone(world) && app === 'installed' && welcomed && account === null && !starting(world);
};
const outside = phoneAt('home', 'settings', 'appSettings');
/** The camera was asked for and there is no account yet: what is done about it, outside the app as well, belongs to scanning. */
export const wasScanning = (world: World): boolean => {
  const { account, camera, welcomed } = world.phone.context;
  if (!welcomed || account !== null || cannotScan(world) || onOnePhone(world)) return false;
  return camera === 'refused' || (camera === 'allowed' && outside(world));
};
const scanning = phoneAt('askCamera', 'scanner');
const looking = phoneAt('scanner', 'cameraBlocked');
const choosingWay = phoneAt('chooseWay');
const askingNotifications = phoneAt('askNotifications');
/** A question about notifications belongs to it: an iPhone asks when the account is there. */
const holdsLinked = (world: World): boolean => linked(world) && !askingNotifications(world);
const presenting = phoneAt('manualEntry', 'activating');
const codeTyping = (world: World): boolean => presenting(world) && world.phone.context.account === null;
const registering = either(code, trying);

/** Nobody else asks, or has the phone rung, and nobody will any more. */
const strangerIsDone = ({ service: { context, value } }: World): boolean =>
  context.attempts === 0 && value !== 'askingForStranger' && value !== 'callingForStranger';

const reached: { readonly [S in StopId]: (world: World) => boolean } = {
  signIn: either(
    signedIn,
    laptopAt('interrupted', 'methodRefused', 'approval', 'chooseProof', 'enterPasscode', 'staySignedIn', 'codeExpired'),
    either(wizard, code, trying, tested),
    laptopAt('noWayIn', 'enterPass', 'calling', 'callStopped'),
    hasPass,
    // Who asked too often has to begin once more.
    ({ laptop }) => laptop.value === 'approvalStopped',
  ),
  openSecurityInfo: either(listing, choosing, inWizard),
  acceptWizard: inWizard,
  addMethod: inWizard,
  installApp: ({ phone }) => phone.context.app === 'installed',
  openApp: either(linked, codeTyping, wasScanning, readyForLink, (world) => inApp(world) && readyToScan(world)),
  showCode: either(
    paired,
    // It was asked for, and refused: what is in its way comes first, and then it is asked for again.
    foundNoRoom,
    // A code works once: after it was used, it has to have led to an account that is still there.
    (world) => (code(world) && world.service.value === 'offering') || (registering(world) && linked(world)),
  ),
  chooseWork: either(
    linked,
    codeTyping,
    wasScanning,
    (world) => choosingWay(world) && readyToScan(world),
    (world) => scanning(world) && readyToScan(world) && world.phone.context.aimFor === 'work',
  ),
  scanCode: holdsLinked,
  openLink: holdsLinked,
  openScanner: either(linked, codeTyping, (world) => looking(world) && world.phone.context.aimFor === 'work'),
  readCode: either(linked, laptopAt('manualCode')),
  typeCode: holdsLinked,
  confirmScan: either(trying, paired),
  typeNumber: paired,
  confirmTest: either(finished, (world) => paired(world) && !tested(world)),
  finish: (world) => paired(world) && !tested(world),
  staySignedIn: (world) => paired(world) && landed(world),
  approveSignIn: either(signedIn, laptopAt('staySignedIn')),
  askForList: either(listing, laptopAt('approval', 'approvalStopped')),
  approveList: listing,
  openSetup: ({ laptop }) => laptop.context.signedIn || laptop.value !== 'newTab',
  startAdding: (world) => !foundNoRoom(world) && either(laptopAt('chooseMethod', 'methodRefused'), inWizard)(world),
  chooseApp: inWizard,
  deleteOld,
  confirmDeletion: oldIsGone,
  // The same of two lines with one name.
  deleteDouble: deleteOld,
  confirmDouble: oldIsGone,
  removeOld: replaced,
  askCall: either(signedIn, laptopAt('calling', 'staySignedIn')),
  answerCall: either(signedIn, laptopAt('staySignedIn')),
  findNoWay: either(signedIn, laptopAt('noWayIn', 'enterPass', 'staySignedIn'), hasPass),
  askPass: either(signedIn, laptopAt('staySignedIn'), hasPass),
  typePass: either(signedIn, laptopAt('staySignedIn')),
  allowNotifications: ({ phone }) => phone.context.notifications === 'allowed',
  // However they were kept out, or let in: nobody else asks any more. A phone without the account is not asked at all.
  refusePrompt: (world) => world.phone.context.account === null || strangerIsDone(world),
  refuseCall: strangerIsDone,
  changePassword: ({ service }) => service.context.renewed,
  tellSchool: ({ laptop }) => laptop.context.reported,
  openMessage: either(
    laptopAt('message', 'report'),
    // Where it led is behind the person as well, and so is what was given away there.
    ({ laptop: { context }, service }) => context.lured || context.reported || !service.context.renewed,
  ),
  checkAccount: ownAccount,
};

/** The code was read and typed before the account was removed. */
const knowsCode = ({ laptop, service, now }: World): boolean =>
  isPasscode(service.context, laptop.context.passcode, now);

const enters = either(tested, laptopAt('staySignedIn'));

/**
 * Outside the school network, signed out: the account was removed from the app, and the service still asks that app.
 * Nothing is left to approve with; the school has to take the old registration away.
 */
export const lockedOut: Exit = {
  id: 'E20',
  holds: (world) =>
    !passwordIsEnough(world.service.context) &&
    world.service.context.methods.length > 0 &&
    !holdsAsked(world) &&
    !signedIn(world) &&
    !enters(world) &&
    !knowsCode(world),
};

/** Signed in, and the account was removed from the app: nothing is left to prove oneself with before changing methods. */
export const cannotProve: Exit = {
  id: 'E20',
  holds: (world) => !holdsAsked(world) && !world.service.context.proven,
};

/** The school does not offer the app: only who set that can change it. */
export const notOffered: Exit = {
  id: 'E23',
  holds: ({ service: { context } }) => context.methods.length === 0 && context.rules.includes('notOffered'),
  shown: laptopAt('chooseMethod'),
};

/** The school lets nobody register where the laptop is. */
export const onlyAtSchool: Exit = {
  id: 'E24',
  holds: ({ service: { context } }) => context.methods.length === 0 && blocksRegistration(context),
  shown: laptopAt('registrationBlocked'),
};

/** The school asks for a proof that only it can give: a temporary pass, or another way in its policy. */
export const provesFirst: Exit = {
  id: 'E25',
  holds: ({ service: { context } }) => wantsProof(context),
  shown: laptopAt('registrationBlocked'),
};

/** What is registered is not counted: whatever one does, signing in asks for it again. It shows when it does so a second time. */
export const notCounted: Exit = {
  id: 'E44',
  holds: ({ service: { context } }) => !passwordIsEnough(context) && context.rules.includes('notCounted'),
  shown: ({ laptop }) => laptop.value === 'askedAlways',
};

/** The app adds no account of a school on this phone. Another phone is needed, or another way that the school allows. */
export const rooted: Exit = {
  id: 'E33',
  holds: ({ phone }) => phone.context.troubles.includes('rooted'),
  shown: phoneAt('activationFailed'),
};

/** The store has no app for this phone. Another phone is needed, or another way that the school allows. */
export const tooOld: Exit = {
  id: 'androidTooOld',
  holds: ({ phone: { context } }) => context.app === 'absent' && context.hurdles[0] === 'tooOld',
  shown: phoneAt('storeResults'),
};

/** Whether a stop is one of ours, which has words of its own. */
export const isStopId = (id: string): id is StopId => Object.hasOwn(reached, id);

/** A stop of the guide under the number that a scenario gives it. */
export const stop = (step: string, id: StopId, device: Stop['device']): Stop => ({
  id,
  step,
  device,
  reached: reached[id],
});
