/** What a person can do at the laptop. Every intent is one press, in a list with the line it is on; nothing is typed by the learner. */
export type LaptopIntent =
  | { readonly type: LaptopPress }
  | { readonly type: 'person.deleteMethod'; readonly line: number };

export type LaptopIntentType = LaptopIntent['type'];

type LaptopPress =
  | 'person.goBack'
  | 'person.reload'
  | 'person.closeTab'
  | 'person.openMyAccount'
  | 'person.openMail'
  | 'person.fill'
  | 'person.next'
  | 'person.previous'
  | 'person.cancel'
  | 'person.done'
  | 'person.yes'
  | 'person.no'
  | 'person.openSecurityInfo'
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
  | 'person.resend'
  | 'person.restart';
