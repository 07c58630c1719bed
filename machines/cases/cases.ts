import type { ConditionId } from '../conditions/condition.js';
import type { ScenarioId } from '../scenarios/scenario.js';
import type { Case, CauseId, Channel, Level } from './case.js';
import type { Deed } from './deeds.js';

const phone = (screen: Extract<Deed, { at: 'phone' }>['screen']) => ({ at: 'phone', screen }) as const;
const toAccounts: readonly Deed[] = [
  { ...phone('locked'), act: 'person.unlock' },
  { ...phone('home'), act: 'person.openApp' },
];
const inStore: readonly Deed[] = [
  { ...phone('locked'), act: 'person.unlock' },
  { ...phone('home'), act: 'person.openStore' },
  { ...phone('store'), act: 'person.search' },
  { ...phone('storeSearch'), act: 'person.type' },
  { ...phone('storeSearch'), act: 'person.submit' },
];
const wrongNumber: readonly Deed[] = [
  { until: 'approveSignIn' },
  { ...phone('locked'), act: 'person.openNotice' },
  { ...phone('askNumber'), act: 'person.type', types: 'wrong' },
  { ...phone('askNumber'), act: 'person.yes' },
  { ...phone('confirmIdentity'), act: 'person.useFinger' },
];
/** The account was taken out of the app, and then signing in asks that app. */
const tidied: readonly Deed[] = [
  ...toAccounts,
  { ...phone('appLocked'), act: 'person.useFinger' },
  { ...phone('accounts'), act: 'person.openAccount' },
  { ...phone('account'), act: 'person.removeAccount' },
  { ...phone('confirmRemoval'), act: 'person.confirm' },
  { at: 'laptop', screen: 'newTab', act: 'person.openMail' },
  { at: 'laptop', screen: 'email', act: 'person.fill' },
  { at: 'laptop', screen: 'email', act: 'person.next' },
  { at: 'laptop', screen: 'password', act: 'person.fill' },
  { at: 'laptop', screen: 'password', act: 'person.next' },
];
const byCode: readonly Deed[] = [
  { until: 'approveSignIn' },
  { at: 'laptop', screen: 'approval', act: 'person.cannotUseApp' },
  { at: 'laptop', screen: 'chooseProof', act: 'person.useCode' },
  ...toAccounts,
  { ...phone('appLocked'), act: 'person.useFinger' },
];
const verifies: Deed = { at: 'laptop', screen: 'enterPasscode', act: 'person.verify' };
const typesCode: Deed = { at: 'laptop', screen: 'enterPasscode', act: 'person.type' };

type Told = Partial<Pick<Case, 'temper' | 'tells' | 'request'>>;

const comes =
  (level: Level, channel: Channel) =>
  (
    scenario: ScenarioId,
    conditions: readonly ConditionId[],
    deeds: readonly Deed[],
    causes: readonly CauseId[],
    { temper = {}, tells = [], request = null }: Told = {},
  ): Omit<Case, 'id'> => ({ level, channel, scenario, conditions, deeds, causes, temper, tells, request });

const atDesk = comes(1, 'desk');
const byPhone = comes(1, 'telephone');
const byMail = comes(1, 'mail');
const two = { desk: comes(2, 'desk'), phone: comes(2, 'telephone'), mail: comes(2, 'mail') };
const misled = { desk: comes(3, 'desk'), phone: comes(3, 'telephone'), mail: comes(3, 'mail') };

/** Every case of ours, in the order in which they are practised. */
const all = {
  /** Whoever has the app thinks that all is done. */
  notLinked: atDesk('first-setup-at-home', ['appWithoutAccount'], [{ until: 'acceptWizard' }, ...toAccounts], ['E09'], {
    tells: ['hasApp', 'laptopShows'],
  }),
  /** The page with the code is closed before the phone was there to scan it. */
  codeClosed: atDesk(
    'first-setup',
    [],
    [
      { until: 'scanCode' },
      { ...phone('chooseWay'), act: 'person.scanCode' },
      { ...phone('askCamera'), act: 'person.allow' },
      { at: 'laptop', screen: 'code', act: 'person.closeTab' },
    ],
    ['E02'],
    { tells: ['phoneShows'] },
  ),
  wrongAccount: atDesk(
    'first-setup',
    [],
    [
      { until: 'chooseWork' },
      { ...phone('accounts'), act: 'person.add' },
      { ...phone('chooseKind'), act: 'person.personal' },
      { ...phone('personalSignIn'), act: 'person.type', types: 'right' },
      { ...phone('personalSignIn'), act: 'person.next' },
    ],
    ['E06'],
    { tells: ['hasApp', 'phoneShows'] },
  ),
  noNotices: atDesk('daily-sign-in', ['notificationsOff'], [{ until: 'approveSignIn' }], ['E11'], {
    tells: ['laptopShows', 'phoneShows'],
  }),
  /** Both phones are linked, and the school asks the one that was there first. */
  oldPhone: atDesk('new-phone', ['oldPhoneListed'], [{ until: 'approveSignIn' }], ['E19'], {
    tells: ['phoneShows', 'hasApp'],
  }),
  strangePrompt: atDesk('unexpected-prompt', [], ['waits'], ['E16'], { tells: ['phoneShows', 'selfStarted'] }),
  otherName: atDesk('first-setup', ['ofSomebodyElse'], [{ meets: 'E40' }], ['E40'], { tells: ['workedBefore'] }),
  fakeApp: atDesk(
    'first-setup',
    [],
    [{ until: 'installApp' }, ...inStore, { ...phone('storeResults'), act: 'person.installAd' }],
    ['E36'],
    { tells: ['phoneShows'] },
  ),
  fullPhone: byPhone('first-setup-at-home', ['storageFull'], [{ meets: 'storageFull' }], ['storageFull'], {
    tells: ['hasApp'],
    temper: { unknown: ['services'] },
  }),
  cameraRefused: byPhone('first-setup', ['cameraOff'], [{ meets: 'E37' }], ['E37'], { tells: ['hasApp'] }),
  noInternet: byPhone('daily-sign-in', ['offline'], [{ until: 'approveSignIn' }], ['E12'], {
    tells: ['laptopShows', 'phoneShows'],
  }),
  oldApp: byPhone('daily-sign-in', ['appOutdated'], [{ meets: 'E30' }], ['E30'], { tells: ['phoneShows'] }),
  notOffered: atDesk('first-setup', ['notOffered'], [{ meets: 'E23' }], ['E23'], { tells: ['laptopShows'] }),
  onlyAtSchool: byPhone('first-setup-at-home', ['onlyAtSchool'], [{ meets: 'E24' }], ['E24'], {
    tells: ['laptopShows', 'place'],
  }),
  proofAsked: byPhone('first-setup-at-home', ['provesFirst'], [{ meets: 'E25' }], ['E25'], { tells: ['laptopShows'] }),
  askedAlways: byMail('daily-sign-in', ['notCounted'], [{ meets: 'E44' }], ['E44']),
  rootedPhone: atDesk('first-setup', ['rooted'], [{ meets: 'E33' }], ['E33'], { tells: ['hasApp'] }),
  emptyApp: atDesk('daily-sign-in', [], tidied, ['E20'], { tells: ['laptopShows', 'phoneShows'] }),
  cameraApp: byPhone(
    'first-setup',
    [],
    [
      { until: 'scanCode' },
      { ...phone('chooseWay'), act: 'person.goHome' },
      { ...phone('home'), act: 'person.openCamera' },
    ],
    ['E04'],
    { tells: ['phoneShows'] },
  ),
  passwordLocked: byMail('daily-sign-in', ['passwordLocked'], [{ meets: 'E43' }], ['E43'], {
    temper: { vague: ['laptopShows'] },
  }),
  passkeyPage: byMail('daily-sign-in', ['passkeyFirst'], [{ meets: 'E47' }], ['E47']),
  deadTile: byMail('first-setup', ['deadTile'], [{ meets: 'E18' }], ['E18'], { tells: ['inApp'] }),

  otherNameAndFull: two.desk(
    'first-setup',
    ['ofSomebodyElse', 'storageFull'],
    [{ meets: 'E40' }, ...inStore, { ...phone('storeResults'), act: 'person.install' }],
    ['E40', 'storageFull'],
  ),
  silentAndOld: two.desk(
    'daily-sign-in',
    ['notificationsOff', 'appOutdated'],
    [{ until: 'approveSignIn' }],
    ['E11', 'E30'],
  ),
  offlineAndOff: two.phone(
    'daily-sign-in',
    ['offline', 'notificationsOff'],
    [{ until: 'approveSignIn' }],
    ['E11', 'E12'],
    { tells: ['laptopShows', 'phoneShows'] },
  ),
  cameraAndNotices: two.phone('first-setup', ['notificationsOff', 'cameraOff'], [{ meets: 'E37' }], ['E11', 'E37']),
  otherNameAndApp: two.desk(
    'first-setup',
    ['ofSomebodyElse', 'appWithoutAccount'],
    [{ meets: 'E40' }, ...toAccounts],
    ['E09', 'E40'],
  ),
  clockAndNotices: two.mail(
    'daily-sign-in',
    ['clockWrong', 'notificationsOff'],
    [{ until: 'approveSignIn' }],
    ['E11', 'E27'],
  ),
  lockAndOffline: two.mail('daily-sign-in', ['offline', 'fingerFails'], [{ until: 'approveSignIn' }], ['E12', 'E45']),

  brokenCamera: misled.phone('first-setup', ['cameraOff'], [{ meets: 'E37' }], ['E37'], {
    tells: ['camera'],
    temper: { wrong: { camera: 'broken' } },
  }),
  notAllowed: misled.phone('cannot-scan', [], [{ until: 'readCode' }], ['cameraBroken'], {
    tells: ['camera', 'hasApp'],
    temper: { wrong: { camera: 'off' } },
  }),
  surelyOnline: misled.phone('daily-sign-in', ['offline'], [{ until: 'approveSignIn' }], ['E12'], {
    tells: ['internet', 'phoneShows'],
    temper: { wrong: { internet: 'on' } },
  }),
  tooManyTries: misled.phone('daily-sign-in', ['askedTooOften'], [{ meets: 'E42' }], ['E42'], {
    tells: ['phoneShows'],
    temper: { vague: ['laptopShows'] },
  }),
  notHacked: misled.desk('approve-again', [], [{ until: 'approveList' }], ['E26'], {
    tells: ['selfStarted', 'phoneShows'],
    temper: { wrong: { selfStarted: 'nobody' } },
  }),
  everythingMoved: misled.desk('new-phone-by-call', ['restored'], [{ meets: 'E17' }], ['E17'], {
    tells: ['inApp'],
    temper: { wrong: { inApp: 'school' } },
  }),
  numberPlease: misled.phone('unexpected-prompt', [], ['waits'], ['E16'], {
    tells: ['phoneShows'],
    temper: { unknown: ['selfStarted'], vague: ['laptopShows'] },
    request: 'giveCode',
  }),
  forColleague: misled.mail(
    'daily-sign-in',
    ['clockWrong'],
    [...byCode, { ...phone('accounts'), act: 'person.openAccount' }, { ...typesCode, types: 'right' }, verifies],
    ['E27'],
    {
      tells: ['laptopShows', 'clock'],
      temper: { wrong: { clock: 'right' } },
      request: 'resetColleague',
    },
  ),
  typeForMe: misled.desk(
    'first-setup',
    [],
    [{ until: 'scanCode' }, { ...phone('chooseWay'), act: 'person.signIn' }],
    ['E08'],
    {
      temper: { wrong: { kindChosen: 'personal' } },
      request: 'takePassword',
    },
  ),
  noCard: misled.desk('daily-sign-in', [], wrongNumber, ['E14'], {
    tells: ['sameNumber'],
    temper: { wrong: { sameNumber: 'same' } },
    request: 'skipProof',
  }),
  appBroken: misled.phone('daily-sign-in', [], tidied, ['E20'], {
    tells: ['phoneShows', 'inApp'],
    temper: { unknown: ['laptopShows'], wrong: { inApp: 'school' } },
  }),
  otherCode: misled.phone(
    'daily-sign-in',
    ['otherAccount'],
    [...byCode, { ...phone('accounts'), act: 'person.openOther' }, { ...typesCode, types: 'wrong' }, verifies],
    ['E28'],
    {
      tells: ['clock', 'laptopShows'],
      temper: { vague: ['otherAccounts'] },
    },
  ),
} satisfies Readonly<Record<string, Omit<Case, 'id'>>>;

export type CaseId = keyof typeof all;

const withId = <I extends CaseId>(id: I): Case & { readonly id: I } => ({ id, ...all[id] });

/** Every case of ours. */
export const caseList: readonly (Case & { readonly id: CaseId })[] = (Object.keys(all) as CaseId[]).map((id) =>
  withId(id),
);

export const cases = Object.fromEntries(caseList.map((one) => [one.id, one])) as { readonly [C in CaseId]: Case };

/** Whether a text, from an address for example, names a case of ours. */
export const isCaseId = (text: string): text is CaseId => Object.hasOwn(all, text);
