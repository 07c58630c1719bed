import { Added } from './added.js';
import { Approval } from './approval.js';
import { ApprovalStopped } from './approval-stopped.js';
import { CallStopped } from './call-stopped.js';
import { Calling } from './calling.js';
import { ChooseMethod } from './choose-method.js';
import { ChooseProof } from './choose-proof.js';
import { Code } from './code.js';
import { CodeExpired } from './code-expired.js';
import { ConfirmDelete } from './confirm-delete.js';
import { Email } from './email.js';
import { EnterPass } from './enter-pass.js';
import { EnterPasscode } from './enter-passcode.js';
import { GetApp } from './get-app.js';
import { Interrupted } from './interrupted.js';
import { Mail } from './mail.js';
import { ManualCode } from './manual-code.js';
import { Message } from './message.js';
import { MethodRefused } from './method-refused.js';
import { MyAccount } from './my-account.js';
import { NewPassword } from './new-password.js';
import { NoWayIn } from './no-way-in.js';
import { OthersAccount } from './others-account.js';
import { PairingLink } from './pairing-link.js';
import { Passkey } from './passkey.js';
import { PasswordChanged } from './password-changed.js';
import { Password } from './password.js';
import { PickAccount } from './pick-account.js';
import { RegistrationBlocked } from './registration-blocked.js';
import { ReportSent } from './report-sent.js';
import { Report } from './report.js';
import { SecurityInfo } from './security-info.js';
import { SetUpAccount } from './set-up-account.js';
import { StaySignedIn } from './stay-signed-in.js';
import { TooManyApps } from './too-many-apps.js';
import { TryApproved } from './try-approved.js';
import { TryOut } from './try-out.js';
import { TryStopped } from './try-stopped.js';
import type { FirstLaptopScreen } from '../../strings/laptop.js';
import type { LaptopDrawings, LaptopScreenName } from './laptop-screen.js';

/** All other screens of the laptop. One that is missing, or that is among the first, does not compile. */
export const laterLaptopScreens: LaptopDrawings<Exclude<LaptopScreenName, FirstLaptopScreen>> = {
  email: Email,
  password: Password,
  approval: Approval,
  approvalStopped: ApprovalStopped,
  chooseProof: ChooseProof,
  calling: Calling,
  callStopped: CallStopped,
  enterPasscode: EnterPasscode,
  noWayIn: NoWayIn,
  enterPass: EnterPass,
  staySignedIn: StaySignedIn,
  mail: Mail,
  message: Message,
  report: Report,
  reportSent: ReportSent,
  myAccount: MyAccount,
  newPassword: NewPassword,
  passwordChanged: PasswordChanged,
  securityInfo: SecurityInfo,
  confirmDelete: ConfirmDelete,
  passkey: Passkey,
  registrationBlocked: RegistrationBlocked,
  othersAccount: OthersAccount,
  pickAccount: PickAccount,
  interrupted: Interrupted,
  chooseMethod: ChooseMethod,
  methodRefused: MethodRefused,
  tooManyApps: TooManyApps,
  getApp: GetApp,
  setUpAccount: SetUpAccount,
  code: Code,
  pairingLink: PairingLink,
  manualCode: ManualCode,
  codeExpired: CodeExpired,
  tryOut: TryOut,
  tryStopped: TryStopped,
  tryApproved: TryApproved,
  added: Added,
};
