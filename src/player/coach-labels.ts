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
  done: ({ laptop: { screens } }) => screens.added?.done,
  yes: ({ laptop: { screens } }) => screens.staySignedIn?.yes,
  no: ({ laptop: { screens } }) => screens.staySignedIn?.no,
} satisfies Record<string, Label>;

const phone = {
  authenticator: ({ phone: { common } }) => common.product,
  store: ({ phone: { common } }, kind) => common.store[kind],
  install: ({ phone: { common } }, kind) => common.install[kind],
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
