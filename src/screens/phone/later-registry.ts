import { Account } from './account.js';
import { Accounts } from './accounts.js';
import { Activating } from './activating.js';
import { ActivationFailed } from './activation-failed.js';
import { AlreadyAdded } from './already-added.js';
import { AppLocked } from './app-locked.js';
import { AppSettings } from './app-settings.js';
import { Approved } from './approved.js';
import { AskCamera } from './ask-camera.js';
import { AskNotifications } from './ask-notifications.js';
import { AskNumber } from './ask-number.js';
import { CallerRinging } from './caller-ringing.js';
import { CallerTalking } from './caller-talking.js';
import { CameraBlocked } from './camera-blocked.js';
import { CameraApp } from './camera-app.js';
import { ChooseKind } from './choose-kind.js';
import { ChooseWay } from './choose-way.js';
import { ConfirmIdentity } from './confirm-identity.js';
import { ConfirmRemoval } from './confirm-removal.js';
import { Denied } from './denied.js';
import { FakeApp } from './fake-app.js';
import { Home } from './home.js';
import { ManualEntry } from './manual-entry.js';
import { Mismatched } from './mismatched.js';
import { MustUpdate } from './must-update.js';
import { OddPage } from './odd-page.js';
import { OtherApp } from './other-app.js';
import { ParentAsks } from './parent-asks.js';
import { PersonalSignIn } from './personal-sign-in.js';
import { Privacy } from './privacy.js';
import { PromptGone } from './prompt-gone.js';
import { Restore } from './restore.js';
import { Scanner } from './scanner.js';
import { Settings } from './settings.js';
import { StartChoices } from './start-choices.js';
import { StorageFull } from './storage-full.js';
import { StoreNothing } from './store-nothing.js';
import { StoreSearch } from './store-search.js';
import { StoreSignedOut } from './store-signed-out.js';
import { Store } from './store.js';
import { StoreResults } from './store-results.js';
import { VoiceCall } from './voice-call.js';
import { Welcome } from './welcome.js';
import { WorkSignIn } from './work-sign-in.js';
import { WrongKind } from './wrong-kind.js';
import type { FirstPhoneScreen } from '../../strings/phone.js';
import type { PhoneDrawings, PhoneScreenName } from './phone-screen.js';

/** All other screens of the phone. One that is missing, or that is among the first, does not compile. */
export const laterPhoneScreens: PhoneDrawings<Exclude<PhoneScreenName, FirstPhoneScreen>> = {
  callerRinging: CallerRinging,
  callerTalking: CallerTalking,
  voiceCall: VoiceCall,
  home: Home,
  store: Store,
  storeSearch: StoreSearch,
  storeResults: StoreResults,
  storageFull: StorageFull,
  storeSignedOut: StoreSignedOut,
  parentAsks: ParentAsks,
  cameraApp: CameraApp,
  oddPage: OddPage,
  mustUpdate: MustUpdate,
  storeNothing: StoreNothing,
  fakeApp: FakeApp,
  otherApp: OtherApp,
  settings: Settings,
  appSettings: AppSettings,
  welcome: Welcome,
  privacy: Privacy,
  startChoices: StartChoices,
  restore: Restore,
  askNotifications: AskNotifications,
  accounts: Accounts,
  chooseKind: ChooseKind,
  personalSignIn: PersonalSignIn,
  chooseWay: ChooseWay,
  workSignIn: WorkSignIn,
  askCamera: AskCamera,
  cameraBlocked: CameraBlocked,
  scanner: Scanner,
  wrongKind: WrongKind,
  manualEntry: ManualEntry,
  activating: Activating,
  activationFailed: ActivationFailed,
  alreadyAdded: AlreadyAdded,
  account: Account,
  confirmRemoval: ConfirmRemoval,
  appLocked: AppLocked,
  askNumber: AskNumber,
  confirmIdentity: ConfirmIdentity,
  approved: Approved,
  mismatched: Mismatched,
  denied: Denied,
  promptGone: PromptGone,
};
