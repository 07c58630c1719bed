import type { SnapshotFrom } from 'xstate';
import { manualCode, manualUrl, persona } from '../protocol/persona.js';
import { required } from '../protocol/required.js';
import { chosenLine } from './laptop.setup.js';
import type { laptopMachine } from './laptop.machine.js';
import type {
  LaptopView,
  MethodListView,
  PassComplaint,
  PasscodeComplaint,
  PasswordComplaint,
} from './laptop.view.types.js';

export type LaptopSnapshot = Pick<SnapshotFrom<typeof laptopMachine>, 'value' | 'context'>;
type Place = LaptopSnapshot['value'];

const code =
  (complaint: boolean) =>
  ({ context: { errand, mode, onPhone, ticket } }: LaptopSnapshot): LaptopView =>
    onPhone
      ? { screen: 'pairingLink', mode, complaint }
      : {
          screen: 'code',
          mode,
          ticket: required(ticket, 'laptop: the ticket on the code page'),
          complaint,
          manual: errand !== 'replacing',
        };

const manual =
  (complaint: boolean) =>
  ({ context }: LaptopSnapshot): LaptopView => ({
    screen: 'manualCode',
    mode: context.mode,
    code: manualCode(required(context.ticket, 'laptop: the ticket on the manual-code page')),
    url: manualUrl,
    complaint,
  });

const passcode =
  (complaint: PasscodeComplaint, early = false) =>
  ({ context }: LaptopSnapshot): LaptopView => ({ screen: 'enterPasscode', text: context.passcode, complaint, early });

const pass =
  (complaint: PassComplaint) =>
  ({ context }: LaptopSnapshot): LaptopView => ({ screen: 'enterPass', text: context.passcode, complaint });

const list = ({ context: { methods, byPass, voice, older, full } }: LaptopSnapshot): MethodListView => ({
  screen: 'securityInfo',
  methods,
  byPass,
  voice,
  older,
  full,
});

const password =
  (complaint: PasswordComplaint, length: number = persona.passwordLength) =>
  ({ context: { lured } }: LaptopSnapshot): LaptopView => ({ screen: 'password', length, complaint, lured });

const report =
  (filled: boolean) =>
  ({ context: { lure } }: LaptopSnapshot): LaptopView => ({ screen: 'report', filled, lure });

const interrupt = (): LaptopView => ({ screen: 'interrupted' });

const added =
  (already: boolean) =>
  ({ context }: LaptopSnapshot): LaptopView => ({ screen: 'added', mode: context.mode, already });

const views: { readonly [P in Place]: (snapshot: LaptopSnapshot) => LaptopView } = {
  newTab: ({ context }) => ({ screen: 'newTab', address: context.errand === 'replacing' ? 'setup' : 'account' }),
  emailEmpty: () => ({ screen: 'email', text: '', complaint: false }),
  emailMissing: () => ({ screen: 'email', text: '', complaint: true }),
  emailTyped: () => ({ screen: 'email', text: persona.email, complaint: false }),
  passwordEmpty: password('none', 0),
  passwordMissing: password('missing', 0),
  passwordTyped: password('none'),
  passwordLocked: password('locked'),
  offeringPasskey: () => ({ screen: 'passkey' }),
  registrationBlocked: () => ({ screen: 'registrationBlocked', lacks: 'place' }),
  proofLacking: () => ({ screen: 'registrationBlocked', lacks: 'proof' }),
  othersAccount: () => ({ screen: 'othersAccount' }),
  pickingAccount: () => ({ screen: 'pickAccount' }),
  awaitingApproval: ({ context }) => ({
    screen: 'approval',
    number: required(context.number, 'laptop: the number of an approval'),
    otherWay: context.ways.length > 0,
    lured: context.lured,
  }),
  approvalStopped: ({ context }) => ({
    screen: 'approvalStopped',
    because: required(context.because, 'laptop: why an approval stopped'),
    otherWay: context.ways.length > 0,
  }),
  askedTooOften: ({ context }) => ({
    screen: 'approvalStopped',
    because: 'tooOften',
    otherWay: context.ways.length > 0,
  }),
  choosingProof: ({ context }) => ({ screen: 'chooseProof', ways: context.ways }),
  awaitingCall: () => ({ screen: 'calling' }),
  callStopped: () => ({ screen: 'callStopped' }),
  enteringPasscode: passcode('none'),
  passcodeIncomplete: passcode('incomplete'),
  passcodeRefused: passcode('refused'),
  codeTooEarly: passcode('none', true),
  earlyIncomplete: passcode('incomplete', true),
  earlyRefused: passcode('refused', true),
  noWayIn: () => ({ screen: 'noWayIn' }),
  enteringPass: pass('none'),
  passIncomplete: pass('incomplete'),
  passWrong: pass('wrong'),
  passExpired: pass('expired'),
  askingToStay: () => ({ screen: 'staySignedIn' }),
  mail: ({ context: { errand, reported, lure } }) => ({
    screen: 'mail',
    // A message that is not to be trusted is reported where it is read.
    report: reported ? 'sent' : errand === 'safety' && !lure ? 'open' : 'none',
    lure,
  }),
  readingLure: () => ({ screen: 'message' }),
  reportEmpty: report(false),
  reportTyped: report(true),
  reportSent: () => ({ screen: 'reportSent' }),
  myAccount: ({ context: { errand } }) => ({ screen: 'myAccount', errand: errand === 'safety' ? errand : 'pairing' }),
  newPasswordEmpty: () => ({ screen: 'newPassword', filled: false }),
  newPasswordTyped: () => ({ screen: 'newPassword', filled: true }),
  passwordChanged: () => ({ screen: 'passwordChanged' }),
  securityInfo: list,
  confirmingDelete: (snapshot) => ({
    screen: 'confirmDelete',
    method: chosenLine(snapshot.context),
    behind: list(snapshot),
  }),
  interrupted: interrupt,
  askedAgain: interrupt,
  allSet: added(true),
  askedAlways: interrupt,
  choosingMethod: (snapshot) => ({
    screen: 'chooseMethod',
    offered: snapshot.context.offered,
    behind: list(snapshot),
  }),
  methodRefused: ({ context }) => ({ screen: 'methodRefused', mode: context.mode }),
  tooManyApps: () => ({ screen: 'tooManyApps' }),
  advisingApp: ({ context }) => ({ screen: 'getApp', mode: context.mode }),
  advisingAccount: ({ context }) => ({ screen: 'setUpAccount', mode: context.mode }),
  showingCode: code(false),
  codeUnused: code(true),
  showingManualCode: manual(false),
  manualCodeUnused: manual(true),
  codeExpired: ({ context }) => ({ screen: 'codeExpired', mode: context.mode }),
  tryingOut: ({ context }) => ({
    screen: 'tryOut',
    mode: context.mode,
    number: required(context.number, 'laptop: the number of the test'),
  }),
  tryStopped: ({ context }) => ({
    screen: 'tryStopped',
    mode: context.mode,
    because: required(context.because, 'laptop: why the test stopped'),
  }),
  tryApproved: ({ context }) => ({ screen: 'tryApproved', mode: context.mode }),
  added: added(false),
};

/** What the laptop shows in a snapshot: the seam between the machine and whatever draws it. */
export const laptopView = (snapshot: LaptopSnapshot): LaptopView => views[snapshot.value](snapshot);
