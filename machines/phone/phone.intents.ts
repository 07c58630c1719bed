import type { Sight } from '../protocol/controls.js';

type PhonePress =
  | 'person.goHome'
  | 'person.goBack'
  | 'person.unlock'
  | 'person.answer'
  | 'person.hangUp'
  | 'person.pressHash'
  | 'person.openNotice'
  | 'person.openStore'
  | 'person.openApp'
  | 'person.openSettings'
  | 'person.search'
  | 'person.submit'
  | 'person.install'
  | 'person.installAd'
  | 'person.installOther'
  | 'person.update'
  | 'person.mend'
  | 'person.openCamera'
  | 'person.openLink'
  | 'person.startTrial'
  | 'person.deleteFake'
  | 'person.openAppSettings'
  | 'person.toggleNotifications'
  | 'person.toggleCamera'
  | 'person.endAirplane'
  | 'person.setClock'
  | 'person.allowBackground'
  | 'person.openOther'
  | 'person.openRestored'
  | 'person.toggleSharing'
  | 'person.continue'
  | 'person.accept'
  | 'person.skip'
  | 'person.restore'
  | 'person.personal'
  | 'person.work'
  | 'person.other'
  | 'person.signIn'
  | 'person.scanCode'
  | 'person.next'
  | 'person.allow'
  | 'person.allowOnce'
  | 'person.refuse'
  | 'person.add'
  | 'person.openAccount'
  | 'person.refresh'
  | 'person.removeAccount'
  | 'person.confirm'
  | 'person.enterManually'
  | 'person.finish'
  | 'person.useFinger'
  | 'person.usePin'
  | 'person.yes'
  | 'person.deny'
  | 'person.ok';

/**
 * What a person can do at the phone. `person.type` sets the whole text of a field, so that what follows
 * depends on the text and not on how it was typed.
 */
export type PhoneIntent =
  | { readonly type: PhonePress }
  | { readonly type: 'person.type'; readonly text: string }
  | { readonly type: 'person.typeUrl'; readonly text: string }
  | { readonly type: 'person.scan'; readonly sight: Sight };

export type PhoneIntentType = PhoneIntent['type'];
