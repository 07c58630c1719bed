/**
 * Every message that can travel between two parties. The wire carries nothing else; what a person
 * reads on one device and brings to the other never travels here (see `world/eyes.ts`).
 */
export type Party = 'laptop' | PhoneParty | 'service' | 'admin';

/** The phone that is set up, and in some practices the one that it takes the place of. Two of one machine. */
export type PhoneParty = 'phone' | 'oldPhone';

/** A one-time pairing ticket: what the QR code stands for. Opaque to everyone but the service. */
export type Ticket = string & { readonly __brand: 'Ticket' };

/** Names a ticket. Only the service and tests make one. */
export const ticket = (text: string): Ticket => text as Ticket;

/** A sign-in method as the security-info page lists it: an app on a phone. */
export interface Method {
  readonly id: Ticket;
  readonly phone: PhoneKind;
  /** Which name the page shows: that of the phone in use, or of an earlier one. Two lines can have the same name. */
  readonly model: 'current' | 'earlier';
  /** Who is asked for approval. A phone that is lost, or whose app was removed, is an `oldPhone` that is not there. */
  readonly at: PhoneParty;
}

/** A phone of long ago that is still in the list: nobody has it any more, and its name alone tells it from the others. */
export type OlderPhone = 'first' | 'second' | 'third' | 'fourth';

export type PhoneKind = 'android' | 'iphone';

/** Why the service wants an approval from the phone. */
export type Purpose = 'test' | 'signIn' | 'securityInfo';

/** A way to prove who one is beside approving in the app: its six digits, a call; or none, so that only the school can help. */
export type OtherWay = 'code' | 'call' | 'school';

/** Why a temporary pass was not taken. */
export type PassProblem = 'wrong' | 'expired';

/** How a request for approval ended when it was not approved. */
export type StopReason = 'unanswered' | 'denied' | 'mismatched';

export type Message =
  | { from: 'laptop'; to: 'service'; type: 'wire.nameGiven' }
  | { from: 'laptop'; to: 'service'; type: 'wire.passSent'; pass: string }
  | { from: 'service'; to: 'laptop'; type: 'wire.passwordWanted' }
  | { from: 'service'; to: 'laptop'; type: 'wire.passWanted' }
  | { from: 'service'; to: 'laptop'; type: 'wire.passRefused'; because: PassProblem }
  | { from: 'laptop'; to: 'service'; type: 'wire.signInRequested' }
  | { from: 'laptop'; to: 'service'; type: 'wire.passwordCaught' }
  | { from: 'laptop'; to: 'service'; type: 'wire.passkeySkipped' }
  | { from: 'laptop'; to: 'service'; type: 'wire.methodsRequested' }
  | { from: 'laptop'; to: 'service'; type: 'wire.ticketRequested' }
  | { from: 'laptop'; to: 'service'; type: 'wire.testRequested' }
  | { from: 'laptop'; to: 'service'; type: 'wire.requestRepeated'; purpose: Purpose }
  | { from: 'laptop'; to: 'service'; type: 'wire.requestWithdrawn' }
  | { from: 'laptop'; to: 'service'; type: 'wire.registrationAbandoned' }
  | { from: 'laptop'; to: 'service'; type: 'wire.methodDeleted'; id: Ticket | OlderPhone }
  | { from: 'laptop'; to: 'service'; type: 'wire.passcodeSent'; code: string; at: number }
  | { from: 'service'; to: 'laptop'; type: 'wire.passcodeRefused' }
  | { from: 'laptop'; to: 'service'; type: 'wire.passwordChanged' }
  | { from: 'service'; to: 'laptop'; type: 'wire.signInAccepted' }
  | { from: 'service'; to: 'laptop'; type: 'wire.accountLocked' }
  | { from: 'service'; to: 'laptop'; type: 'wire.passkeyOffered' }
  | { from: 'service'; to: 'laptop'; type: 'wire.codeWanted' }
  | { from: 'service'; to: 'laptop'; type: 'wire.registrationRequired' }
  | { from: 'service'; to: 'laptop'; type: 'wire.registrationRepeated' }
  | { from: 'service'; to: 'laptop'; type: 'wire.registrationBlocked' }
  | { from: 'service'; to: 'laptop'; type: 'wire.proofWanted' }
  | {
      from: 'service';
      to: 'laptop';
      type: 'wire.methodsListed';
      methods: readonly Method[];
      older: readonly OlderPhone[];
      full: boolean;
      offered: boolean;
      voice: boolean;
    }
  | { from: 'laptop'; to: 'service'; type: 'wire.callRequested' }
  | { from: 'service'; to: 'laptop'; type: 'wire.callMade' }
  | { from: 'service'; to: 'laptop'; type: 'wire.ticketIssued'; ticket: Ticket }
  | { from: 'service'; to: 'laptop'; type: 'wire.listFull' }
  | { from: 'laptop'; to: 'phone'; type: 'wire.linkOpened'; ticket: Ticket }
  | { from: 'service'; to: 'laptop'; type: 'wire.ticketExpired' }
  | { from: 'service'; to: 'laptop'; type: 'wire.accountMissing' }
  | { from: 'service'; to: 'laptop'; type: 'wire.numberIssued'; number: string; ways: readonly OtherWay[] }
  | { from: 'service'; to: 'laptop'; type: 'wire.requestApproved' }
  | { from: 'service'; to: 'laptop'; type: 'wire.requestStopped'; because: StopReason }
  | { from: 'service'; to: 'laptop'; type: 'wire.askedTooOften'; ways: readonly OtherWay[] }
  | OfPhone<PhoneParty>;

/** What passes between the service and one of the phones. */
type OfPhone<P extends PhoneParty> = P extends PhoneParty
  ?
      | { from: 'service'; to: P; type: 'wire.accountActivated'; ticket: Ticket }
      | { from: 'service'; to: P; type: 'wire.activationRefused' }
      | { from: 'service'; to: P; type: 'wire.approvalAsked'; account: Ticket }
      | { from: 'service'; to: P; type: 'wire.answerAccepted' }
      | { from: 'service'; to: P; type: 'wire.answerMismatched' }
      | { from: 'service'; to: P; type: 'wire.promptEnded' }
      | { from: 'service'; to: P; type: 'wire.strangerCalled'; number: string }
      | { from: P; to: 'service'; type: 'wire.ticketPresented'; ticket: Ticket; phone: PhoneKind }
      | { from: P; to: 'service'; type: 'wire.codePresented'; code: string; url: string; phone: PhoneKind }
      | { from: P; to: 'service'; type: 'wire.numberAnswered'; number: string }
      | { from: P; to: 'service'; type: 'wire.requestDenied' }
      | { from: 'service'; to: P; type: 'wire.called' }
      | { from: 'service'; to: P; type: 'wire.callEnded' }
      | { from: P; to: 'service'; type: 'wire.callApproved' }
      | { from: P; to: 'service'; type: 'wire.callRefused' }
  : never;

/** What the admin side shows of a temporary pass: how long and how often it is good, and whether it still is. Never the pass itself. */
export interface PassShown {
  /** How long it was good when it was made, in minutes. */
  readonly minutes: number;
  readonly once: boolean;
  readonly good: boolean;
}

/** What passes only where a helper of the school has the admin side at hand; see `machines/attended`. */
export type AdminMessage =
  | { from: 'admin'; to: 'service'; type: 'wire.userOpened' }
  | { from: 'admin'; to: 'service'; type: 'wire.reregistrationRequired' }
  | { from: 'admin'; to: 'service'; type: 'wire.sessionsRevoked' }
  | { from: 'admin'; to: 'service'; type: 'wire.passOrdered'; minutes: number; once: boolean }
  | { from: 'admin'; to: 'service'; type: 'wire.passDeleted' }
  | {
      from: 'service';
      to: 'admin';
      type: 'wire.userShown';
      methods: readonly Method[];
      older: readonly OlderPhone[];
      voice: boolean;
      pass: PassShown | null;
    }
  | { from: 'service'; to: 'admin'; type: 'wire.passMade'; pass: string }
  | { from: 'service'; to: 'laptop'; type: 'wire.sessionEnded' }
  | { from: 'service'; to: 'laptop'; type: 'wire.startOver' };

export type MessageTo<P extends Party> = Extract<Message, { to: P }>;
export type MessageFrom<P extends Party> = Extract<Message, { from: P }>;
