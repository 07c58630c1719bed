import type { ComponentType } from 'react';
import type { LaptopView } from '../../../machines/laptop/laptop.view.types.js';
import { Added } from './added.js';
import { ApprovalStopped } from './approval-stopped.js';
import { Approval } from './approval.js';
import { ChooseMethod } from './choose-method.js';
import { CodeExpired } from './code-expired.js';
import { Code } from './code.js';
import { ConfirmDelete } from './confirm-delete.js';
import { Email } from './email.js';
import { GetApp } from './get-app.js';
import { Interrupted } from './interrupted.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { Mail } from './mail.js';
import { ManualCode } from './manual-code.js';
import { MethodRefused } from './method-refused.js';
import { MyAccount } from './my-account.js';
import { NewTab } from './new-tab.js';
import { Password } from './password.js';
import { SecurityInfo } from './security-info.js';
import { SetUpAccount } from './set-up-account.js';
import { StaySignedIn } from './stay-signed-in.js';
import { TryApproved } from './try-approved.js';
import { TryOut } from './try-out.js';
import { TryStopped } from './try-stopped.js';

/** The drawing of every laptop screen. One that is missing does not compile. */
export const laptopScreens: { readonly [S in LaptopView['screen']]: ComponentType<LaptopScreenProps<S>> } = {
  newTab: NewTab,
  email: Email,
  password: Password,
  approval: Approval,
  approvalStopped: ApprovalStopped,
  staySignedIn: StaySignedIn,
  mail: Mail,
  myAccount: MyAccount,
  securityInfo: SecurityInfo,
  confirmDelete: ConfirmDelete,
  interrupted: Interrupted,
  chooseMethod: ChooseMethod,
  methodRefused: MethodRefused,
  getApp: GetApp,
  setUpAccount: SetUpAccount,
  code: Code,
  manualCode: ManualCode,
  codeExpired: CodeExpired,
  tryOut: TryOut,
  tryStopped: TryStopped,
  tryApproved: TryApproved,
  added: Added,
};
