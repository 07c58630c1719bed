import type { PhoneKind } from './messages.js';

/** What is true before the practice starts. A closed list: each field is read by a party when the world is made. */
export interface Conditions {
  /** The kind of phone that the learner practises with. */
  readonly phone: PhoneKind;
  /** Where the laptop is. The school asks for no approval on its own network. */
  readonly network: 'school' | 'home';
  /** Whether this phone was registered before: the app is set up, and the account is in it. */
  readonly registered: boolean;
}
