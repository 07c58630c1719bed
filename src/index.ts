export type { Dial } from '../machines/coach/dial.js';
export type { ConditionId, ScenarioId, StopId } from '../machines/scenarios/index.js';
export type { PhoneKind } from '../machines/protocol/messages.js';
export type { AddressBook } from './parts/addresses.js';
export type { PracticeEvent } from './player/events.js';
export { PairingPractice } from './player/pairing-practice.js';
export type { WrittenProfile } from './profile/profile.js';
export type { FinishSlot, PairingPracticeProps, Scheme } from './player/props.js';
export type { Locale } from './strings/strings.js';
