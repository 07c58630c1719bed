import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { LaptopStrings } from '../strings/laptop.js';
import type { PhoneStrings } from '../strings/phone.js';
import type { PracticeStrings } from '../strings/strings.js';

type Text = string | Readonly<Record<PhoneKind, string>>;

/** Where a text stands in the words of a device, in one or for each kind of phone. */
type Path<Words> = {
  [K in keyof Words & string]: Words[K] extends Text
    ? K
    : Words[K] extends readonly unknown[] | ((...values: never) => unknown)
      ? never
      : Words[K] extends object
        ? `${K}.${Path<Words[K]>}`
        : never;
}[keyof Words & string];

const laptop = {
  next: 'common.next',
  cancel: 'common.cancel',
  authenticator: 'common.authenticator',
  chooseApp: 'screens.chooseMethod.authenticator.name',
  delete: 'screens.securityInfo.remove',
  oldPhone: 'common.phones.earlier',
  oldest: 'common.older.first',
  addMethod: 'screens.securityInfo.add',
  myAccount: 'screens.myAccount.heading',
  securityInfo: 'screens.myAccount.securityInfo',
  account: 'screens.newTab.account',
  mail: 'screens.newTab.mail',
  fillEmail: 'screens.email.fill',
  emailNext: 'screens.email.next',
  fillPassword: 'screens.password.fill',
  signIn: 'screens.password.next',
  viewAccount: 'screens.mail.account',
  another: 'screens.methodRefused.another',
  cantScan: 'screens.code.cantScan',
  pairLink: 'screens.pairingLink.link',
  scanInstead: 'screens.manualCode.scanInstead',
  restart: 'screens.codeExpired.restart',
  resend: 'screens.tryStopped.resend',
  useCode: 'screens.chooseProof.code',
  fillPasscode: 'screens.enterPasscode.fill',
  verify: 'screens.enterPasscode.verify',
  setUpFirst: 'screens.enterPasscode.setUpFirst',
  otherWay: 'screens.enterPasscode.another',
  callAgain: 'screens.callStopped.again',
  signInAgain: 'screens.noWayIn.again',
  fillPass: 'screens.enterPass.fill',
  passSignIn: 'screens.enterPass.verify',
  cannotUseApp: 'screens.approval.cannot',
  previous: 'common.previous',
  pageBack: 'common.browser.back',
  reload: 'common.browser.reload',
  closeTab: 'common.browser.closeTab',
  deleteYes: 'screens.confirmDelete.yes',
  otherDeleteYes: 'screens.confirmDelete.otherYes',
  done: 'screens.added.done',
  yes: 'screens.staySignedIn.yes',
  no: 'screens.staySignedIn.no',
  password: 'screens.myAccount.changePassword',
  fillNewPassword: 'screens.newPassword.fill',
  sendPassword: 'screens.newPassword.send',
  toMail: 'screens.passwordChanged.mail',
  skipPasskey: 'screens.passkey.skip',
  signOut: 'screens.othersAccount.signOut',
  useOther: 'screens.pickAccount.other',
  report: 'screens.mail.report',
  fillReport: 'screens.report.fill',
  send: 'screens.report.send',
} satisfies Record<string, Path<LaptopStrings>>;

const phone = {
  authenticator: 'common.product',
  store: 'common.store',
  install: 'common.install',
  app: 'common.appName',
  open: 'common.open',
  update: 'screens.storeResults.update',
  toStore: 'screens.mustUpdate.go',
  makeRoom: 'screens.storageFull.mend',
  storeSignIn: 'screens.storeSignedOut.mend',
  askParent: 'screens.parentAsks.mend',
  updatePortal: 'screens.activationFailed.mend',
  pin: 'screens.appLocked.pin',
  cancel: 'common.cancel',
  ok: 'common.ok',
  unlock: 'screens.locked.unlock',
  search: 'screens.store.search',
  searchAgain: 'screens.storeResults.search',
  fillQuery: 'screens.storeSearch.fill',
  submit: 'screens.storeSearch.submit',
  removeFake: 'screens.fakeApp.remove',
  notifications: 'screens.appSettings.notifications',
  camera: 'screens.appSettings.camera',
  background: 'screens.appSettings.background',
  airplane: 'screens.settings.airplane',
  clock: 'screens.settings.clock',
  manual: 'screens.scanner.manual',
  refresh: 'screens.accounts.refresh',
  allowCamera: 'screens.askCamera.allow',
  toSettings: 'screens.cameraBlocked.settings',
  fillCode: 'screens.manualEntry.fill',
  finish: 'screens.manualEntry.finish',
  remove: 'screens.account.remove',
  confirm: 'screens.confirmRemoval.confirm',
  finger: 'screens.confirmIdentity.finger',
  continue: 'screens.welcome.go',
  accept: 'screens.privacy.accept',
  skip: 'screens.startChoices.skip',
  allow: 'screens.askNotifications.allow',
  work: 'screens.chooseKind.work.title',
  personal: 'screens.chooseKind.personal.title',
  scan: 'screens.chooseWay.scan',
  aim: 'screens.scanner.point',
  settings: 'screens.home.settings',
  yes: 'screens.askNumber.yes',
  otherYes: 'screens.askNumber.otherYes',
  deny: 'screens.askNumber.deny',
  answer: 'screens.callerRinging.answer',
  decline: 'screens.callerRinging.decline',
  hangUp: 'screens.callerTalking.hangUp',
} satisfies Record<string, Path<PhoneStrings>>;

const labels: { readonly [D in 'L' | 'P']: Readonly<Record<string, string>> } = { L: laptop, P: phone };

/** Whether there is a label by that name. */
export const isLabel = (device: 'L' | 'P', id: string): boolean => Object.hasOwn(labels[device], id);

/** A label as its device shows it: `L` the laptop, `P` the phone. */
export function labelOf(device: 'L' | 'P', id: string, strings: PracticeStrings, kind: PhoneKind): string {
  const path = labels[device][id];
  if (!path) throw new Error(`[pairing] The coach names {${device}.${id}}, and there is no such label.`);
  let found: unknown = device === 'L' ? strings.laptop : strings.phone;
  for (const step of path.split('.')) found = (found as Readonly<Record<string, unknown>> | undefined)?.[step];
  // The label of a screen whose words are still on their way: so is the screen.
  if (found === undefined) return '…';
  const text = found as Text;
  return typeof text === 'string' ? text : text[kind];
}
