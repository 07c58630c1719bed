/**
 * What a person can do at the laptop: one press, in a list with the line it is on. Of texts only the six digits of the app
 * are typed by the learner.
 */
export type LaptopIntent =
  | { readonly type: LaptopPress }
  | { readonly type: 'person.verify' }
  | { readonly type: 'person.deleteMethod'; readonly line: number }
  | { readonly type: 'person.type'; readonly text: string };

export type LaptopIntentType = LaptopIntent['type'];

type LaptopPress =
  | 'person.goBack'
  | 'person.reload'
  | 'person.closeTab'
  | 'person.openMyAccount'
  | 'person.openMail'
  | 'person.openSetup'
  | 'person.fill'
  | 'person.next'
  | 'person.previous'
  | 'person.cancel'
  | 'person.done'
  | 'person.yes'
  | 'person.no'
  | 'person.openSecurityInfo'
  | 'person.skip'
  | 'person.setUpFirst'
  | 'person.signOut'
  | 'person.openPassword'
  | 'person.openReport'
  | 'person.openMessage'
  | 'person.openLink'
  | 'person.send'
  | 'person.addMethod'
  | 'person.chooseAuthenticator'
  | 'person.choosePhone'
  | 'person.chooseEmail'
  | 'person.chooseAnother'
  | 'person.useOtherApp'
  | 'person.useOtherWay'
  | 'person.useOtherAccount'
  | 'person.cantScan'
  | 'person.scanInstead'
  | 'person.openPairingLink'
  | 'person.resend'
  | 'person.cannotUseApp'
  | 'person.signInAgain'
  | 'person.askApp'
  | 'person.useCode'
  | 'person.callMe'
  | 'person.restart';
