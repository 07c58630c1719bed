import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { PracticeStrings } from '../strings/strings.js';

type Label = (strings: PracticeStrings, kind: PhoneKind) => string | undefined;

const laptop = {
  next: ({ laptop: { common } }) => common.next,
  cancel: ({ laptop: { common } }) => common.cancel,
  authenticator: ({ laptop: { common } }) => common.authenticator,
  addMethod: ({ laptop: { screens } }) => screens.securityInfo?.add,
  myAccount: ({ laptop: { screens } }) => screens.myAccount?.heading,
  securityInfo: ({ laptop: { screens } }) => screens.myAccount?.securityInfo,
  account: ({ laptop: { screens } }) => screens.newTab.account,
  mail: ({ laptop: { screens } }) => screens.newTab.mail,
  fillEmail: ({ laptop: { screens } }) => screens.email?.fill,
  emailNext: ({ laptop: { screens } }) => screens.email?.next,
  fillPassword: ({ laptop: { screens } }) => screens.password?.fill,
  signIn: ({ laptop: { screens } }) => screens.password?.next,
  viewAccount: ({ laptop: { screens } }) => screens.mail?.account,
  another: ({ laptop: { screens } }) => screens.methodRefused?.another,
  cantScan: ({ laptop: { screens } }) => screens.code?.cantScan,
  scanInstead: ({ laptop: { screens } }) => screens.manualCode?.scanInstead,
  restart: ({ laptop: { screens } }) => screens.codeExpired?.restart,
  resend: ({ laptop: { screens } }) => screens.tryStopped?.resend,
  previous: ({ laptop: { common } }) => common.previous,
  pageBack: ({ laptop: { common } }) => common.browser.back,
  reload: ({ laptop: { common } }) => common.browser.reload,
  closeTab: ({ laptop: { common } }) => common.browser.closeTab,
  deleteYes: ({ laptop: { screens } }) => screens.confirmDelete?.yes,
  done: ({ laptop: { screens } }) => screens.added?.done,
  yes: ({ laptop: { screens } }) => screens.staySignedIn?.yes,
  no: ({ laptop: { screens } }) => screens.staySignedIn?.no,
} satisfies Record<string, Label>;

const phone = {
  authenticator: ({ phone: { common } }) => common.product,
  store: ({ phone: { common } }, kind) => common.store[kind],
  install: ({ phone: { common } }, kind) => common.install[kind],
  app: ({ phone: { common } }) => common.appName,
  open: ({ phone: { common } }) => common.open,
  cancel: ({ phone: { common } }) => common.cancel,
  ok: ({ phone: { common } }) => common.ok,
  unlock: ({ phone: { screens } }) => screens.locked.unlock,
  search: ({ phone: { screens } }) => screens.store?.search,
  searchAgain: ({ phone: { screens } }) => screens.storeResults?.search,
  fillQuery: ({ phone: { screens } }) => screens.storeSearch?.fill,
  submit: ({ phone: { screens } }) => screens.storeSearch?.submit,
  removeFake: ({ phone: { screens } }) => screens.fakeApp?.remove,
  notifications: ({ phone: { screens } }) => screens.appSettings?.notifications,
  camera: ({ phone: { screens } }) => screens.appSettings?.camera,
  manual: ({ phone: { screens } }) => screens.scanner?.manual,
  refresh: ({ phone: { screens } }) => screens.accounts?.refresh,
  allowCamera: ({ phone: { screens } }, kind) => screens.askCamera?.allow[kind],
  toSettings: ({ phone: { screens } }) => screens.cameraBlocked?.settings,
  fillCode: ({ phone: { screens } }) => screens.manualEntry?.fill,
  finish: ({ phone: { screens } }) => screens.manualEntry?.finish,
  remove: ({ phone: { screens } }) => screens.account?.remove,
  confirm: ({ phone: { screens } }) => screens.confirmRemoval?.confirm,
  finger: ({ phone: { screens } }, kind) => screens.confirmIdentity?.finger[kind],
  continue: ({ phone: { screens } }) => screens.welcome?.go,
  accept: ({ phone: { screens } }) => screens.privacy?.accept,
  skip: ({ phone: { screens } }) => screens.startChoices?.skip,
  allow: ({ phone: { screens } }, kind) => screens.askNotifications?.allow[kind],
  work: ({ phone: { screens } }) => screens.chooseKind?.work.title,
  personal: ({ phone: { screens } }) => screens.chooseKind?.personal.title,
  scan: ({ phone: { screens } }) => screens.chooseWay?.scan,
  aim: ({ phone: { screens } }) => screens.scanner?.point,
  settings: ({ phone: { screens } }) => screens.home?.settings,
  yes: ({ phone: { screens } }) => screens.askNumber?.yes,
} satisfies Record<string, Label>;

const labels: { readonly L: Readonly<Record<string, Label>>; readonly P: Readonly<Record<string, Label>> } = {
  L: laptop,
  P: phone,
};

/** A label as its device shows it: `L` the laptop, `P` the phone. */
export function labelOf(device: 'L' | 'P', id: string, strings: PracticeStrings, kind: PhoneKind): string {
  const label = labels[device][id];
  if (!label) throw new Error(`[pairing] The coach names {${device}.${id}}, and there is no such label.`);
  // The label of a screen whose words are still on their way: so is the screen.
  return label(strings, kind) ?? '…';
}
