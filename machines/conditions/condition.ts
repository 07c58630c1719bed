import type { FaultId } from '../protocol/faults.js';
import { type hindrances, type PhoneInput } from '../phone/phone.setup.js';
import type { Hurdle, PhoneTrouble } from '../phone/phone.view.types.js';
import { type SchoolRule, ticketOf, type ServiceInput } from '../service/service.setup.js';
import type { Start } from '../world/start.js';
import { methodOf, setUpPhone } from './starts.js';

/** What can be wrong, or just different, before a practice starts. A closed list. */
export type ConditionId =
  | 'atSchool'
  | 'beforeDate'
  | 'notOffered'
  | 'onlyAtSchool'
  | 'provesFirst'
  | 'passkeyFirst'
  | 'notCounted'
  | 'codeTooEarly'
  | 'passwordLocked'
  | 'askedTooOften'
  | 'ofSomebodyElse'
  | 'appWithoutAccount'
  | 'notificationsOff'
  | 'cameraOff'
  | 'deadTile'
  | 'portalOutdated'
  | 'rooted'
  | 'clockWrong'
  | 'offline'
  | 'batterySaver'
  | 'noServices'
  | 'otherAccount'
  | 'appOutdated'
  | 'fingerFails'
  | 'storageFull'
  | 'storeSignedOut'
  | 'parentAsks'
  | 'androidTooOld'
  | 'oldPhoneListed'
  | 'fiveAuthenticators'
  | 'restored'
  | FaultId;

export interface Condition {
  /** Whether this can be so at all where the practice starts; and together with what was already applied. */
  readonly fits: (start: Start) => boolean;
  readonly apply: (start: Start) => Start;
}

const phone =
  (change: (phone: PhoneInput, start: Start) => Partial<PhoneInput>) =>
  (start: Start): Start => ({ ...start, phone: { ...start.phone, ...change(start.phone, start) } });

/** The app is there, and its first run is over. */
const opened = ({ app }: PhoneInput) => ({ app: app === 'absent' ? 'installed' : app, welcomed: true }) as const;

/** Nothing kept the app from being installed. */
const unhindered = ({ phone }: Start): boolean => phone.hurdles.length === 0;

const notSetUp = (start: Start): boolean => start.service.methods.length === 0 && start.phone.account === null;

/** The browser is that of a laptop, and not of the phone. */
const hasLaptop = ({ laptop }: Start): boolean => laptop.onPhone !== true;

/** The phone is set up, and is the one that is asked. */
const setUp = ({ phone: { account, putAway }, service: { methods, stranger } }: Start): boolean =>
  account !== null && !putAway && !stranger?.byVoice && methods[0]?.id === account && methods[0].at === 'phone';

const service =
  (change: Partial<ServiceInput>) =>
  (start: Start): Start => ({ ...start, service: { ...start.service, ...change } });

/** What the school has set. */
const rule = (id: SchoolRule, fits: Condition['fits']): Condition => ({
  fits: (start) => fits(start) && !start.service.rules?.includes(id),
  apply: (start) => service({ rules: [...(start.service.rules ?? []), id] })(start),
});

const onAndroid = ({ phone: { kind } }: Start): boolean => kind === 'android';

const trouble = (id: PhoneTrouble, fits: Condition['fits']): Condition => ({
  fits: (start) => fits(start) && !start.phone.troubles?.includes(id),
  apply: phone(({ troubles = [] }) => ({ troubles: [...troubles, id] })),
});

/** Something about the phone shows when an account is added. The app is there, as far as to that. */
const hindrance = (id: (typeof hindrances)[number], fits: Condition['fits']): Condition => ({
  fits: (start) => fits(start) && notSetUp(start) && unhindered(start) && hasLaptop(start) && !start.phone.troubles,
  apply: phone((before) => ({ ...opened(before), troubles: [id] })),
});

/** The app still has to come from the store. */
const toInstall = (start: Start): boolean => start.phone.app === 'absent';

/** The store will not install at once. */
const hindered = (hurdle: Hurdle, fits: Condition['fits'] = toInstall): Condition => ({
  fits: (start) => toInstall(start) && fits(start) && !start.phone.hurdles.includes(hurdle),
  apply: phone(({ hurdles }) => ({ hurdles: [...hurdles, hurdle] })),
});

/** Something that will go wrong on the wire, once. */
const fault = (id: FaultId, fits: Condition['fits']): Condition => ({
  fits: (start) => fits(start) && !start.faults.includes(id),
  apply: (start) => ({ ...start, faults: [...start.faults, id] }),
});

/** Every condition. */
export const conditions: { readonly [C in ConditionId]: Condition } = {
  /** The laptop is on the network of the school. */
  atSchool: {
    fits: (start) => setUp(start) && start.service.network === 'home',
    apply: service({ network: 'school' }),
  },
  /** The day from which the school asks for the app outside its network has not come yet. */
  beforeDate: {
    fits: (start) => setUp(start) && !start.service.early,
    apply: service({ early: true }),
  },
  /** The school does not offer the app as a method (E23). Where signing in is interrupted, nobody chooses. */
  notOffered: rule('notOffered', (start) => notSetUp(start) && start.service.network === 'school'),
  /** The app may be registered on the network of the school only (E24). */
  onlyAtSchool: rule('onlyAtSchool', (start) => notSetUp(start) && start.service.network === 'home'),
  /** Registering asks for a proof that who registers first does not have (E25). */
  provesFirst: rule('provesFirst', notSetUp),
  /** Signing in offers a passkey before it asks for the app (E47). */
  passkeyFirst: rule('passkeyFirst', (start) => setUp(start) && !start.laptop.signedIn),
  /** The app that is registered is not counted: signing in asks for the set-up again and again (E44). */
  notCounted: rule('notCounted', (start) => setUp(start) && !start.laptop.signedIn),
  /** The set-up asks for a code of the app before it is linked (E10). */
  codeTooEarly: {
    fits: (start) =>
      notSetUp(start) && start.service.network === 'home' && !start.service.asksEarly && hasLaptop(start),
    apply: service({ asksEarly: true }),
  },
  /** Too many wrong passwords were typed before (E43). */
  passwordLocked: {
    fits: (start) => setUp(start) && !start.laptop.signedIn && !start.service.locked,
    apply: service({ locked: 'password' }),
  },
  /** Too many approvals were asked before (E42). */
  askedTooOften: {
    fits: (start) =>
      setUp(start) && !start.laptop.signedIn && !start.service.locked && start.service.network === 'home',
    apply: service({ locked: 'requests' }),
  },
  /** The laptop is signed in as somebody else (E40). */
  ofSomebodyElse: {
    fits: ({ laptop, service: { methods, network } }) =>
      methods.length === 0 && network === 'school' && !laptop.signedIn && !laptop.ofOther,
    apply: (start) => ({ ...start, laptop: { ...start.laptop, ofOther: true } }),
  },
  /** The app was downloaded, and nobody linked it (E09). */
  appWithoutAccount: {
    fits: (start) => unhindered(start) && toInstall(start),
    apply: phone(opened),
  },
  /** Notifications of the app were refused before (E11). */
  notificationsOff: {
    fits: (start) => unhindered(start) && start.phone.notifications !== 'refused',
    apply: phone((before) => ({ ...opened(before), notifications: 'refused' })),
  },
  /** The app may not use the camera (E37). */
  cameraOff: {
    fits: (start) => notSetUp(start) && unhindered(start) && start.phone.camera !== 'refused' && hasLaptop(start),
    apply: phone((before) => ({ ...opened(before), camera: 'refused' })),
  },
  /** The account is in the app from an earlier time, and the school deleted its registration (E18). */
  deadTile: {
    fits: (start) => notSetUp(start) && unhindered(start),
    apply: phone((before, { service }) => ({ ...opened(before), account: ticketOf(service.seed, 0) })),
  },
  /** The app through which the school manages the phone is outdated: until it is updated nothing can be added (E31). */
  portalOutdated: hindrance('portal', onAndroid),
  /** The protection of the phone was taken off: no account of a school can be added (E33). */
  rooted: hindrance('rooted', () => true),
  /** The clock of the phone is minutes ahead: its codes are refused (E27). */
  clockWrong: trouble('clock', setUp),
  /** The phone is in airplane mode: nothing arrives, and its codes work all the same (E12). */
  offline: trouble('airplane', setUp),
  /** The phone lets the app sleep: a request shows when the app is opened (E29). */
  batterySaver: trouble('battery', (start) => setUp(start) && onAndroid(start)),
  /** The phone was made without the services that bring notifications: one has to look for a request (E50). */
  noServices: trouble('noServices', (start) => setUp(start) && onAndroid(start)),
  /** The app holds an account of something else too, and its code is refused (E28). */
  otherAccount: {
    fits: (start) => setUp(start) && !start.phone.other,
    apply: phone(() => ({ other: true })),
  },
  /** The app has to be updated before it does anything (E30). */
  appOutdated: {
    fits: (start) => unhindered(start) && start.phone.app !== 'outdated',
    apply: phone(() => ({ app: 'outdated', welcomed: true })),
  },
  /** The lock of the app does not know the finger (E45). */
  fingerFails: {
    fits: ({ phone: { account, finger }, service }) =>
      account !== null && finger === 'works' && service.network === 'home',
    apply: phone(() => ({ finger: 'fails' })),
  },
  storageFull: hindered('storageFull'),
  storeSignedOut: hindered('storeSignedOut'),
  /** Family Link, or “Vraag om te kopen”. */
  parentAsks: hindered('parentAsks'),
  /** Nothing mends this: it comes before whatever else is wrong. */
  androidTooOld: hindered('tooOld', (start) => notSetUp(start) && unhindered(start) && onAndroid(start)),
  /** Another phone was set up as well, and the school still asks the old one: it came first (E19). */
  oldPhoneListed: {
    fits: ({ oldPhone, phone, service: { older } }) =>
      oldPhone !== null && !older && phone.app === 'absent' && phone.hurdles.length === 0,
    apply: (start) => {
      const { phone, service } = start;
      // No code of this practice is the one that it was set up with.
      const account = ticketOf(service.seed, -1);
      return {
        ...start,
        phone: { ...phone, ...setUpPhone(phone.kind, account) },
        service: { ...service, methods: [...service.methods, methodOf(phone.kind, account)] },
      };
    },
  },
  /** Four phones of long ago were never taken out of the list: with the old phone that is as many as there can be (E22). */
  fiveAuthenticators: {
    fits: ({ oldPhone, service: { methods, older } }) => oldPhone !== null && methods.length === 1 && !older,
    apply: service({ older: ['first', 'second', 'third', 'fourth'] }),
  },
  /** The app came from a backup of the phone before, and brought no more of the school account than its name (E17). */
  restored: {
    fits: (start) => toInstall(start) && unhindered(start) && start.service.methods.some(({ at }) => at === 'oldPhone'),
    apply: phone((before) => ({ ...opened(before), restored: true })),
  },
  activationFails: fault('activationFails', notSetUp),
  /** Where a request will come: for the test, or for signing in. */
  requestLost: fault('requestLost', (start) => notSetUp(start) || start.service.network === 'home'),
};

/** Whether a text, from an address for example, names a condition. */
export const isConditionId = (text: string): text is ConditionId => Object.hasOwn(conditions, text);

/** Whether conditions can be true together where a practice starts. */
export function canStartWith(start: Start, [first, ...rest]: readonly ConditionId[]): boolean {
  if (first === undefined) return true;
  return conditions[first].fits(start) && canStartWith(conditions[first].apply(start), rest);
}

/** A start with conditions applied, one after the other. Throws where they cannot be true together. */
export function startWith(start: Start, ids: readonly ConditionId[]): Start {
  if (!canStartWith(start, ids)) throw new Error(`[pairing] this practice cannot start with: ${ids.join(', ')}.`);
  return ids.reduce((changed, id) => conditions[id].apply(changed), start);
}
