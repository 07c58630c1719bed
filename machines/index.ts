export type { Assessment, Goal, Next, Shown, Skill } from './coach/assess.js';
export type { Detour } from './coach/diagnose.js';
export type { DetourKind } from './coach/signs.js';
export { conditions, isConditionId, startWith, type Condition, type ConditionId } from './conditions/condition.js';
export { registered, unregistered, type Draw } from './conditions/starts.js';
export type { Control, ControlKind, Sight, TextDomain } from './protocol/controls.js';
export type { FaultId } from './protocol/faults.js';
export type {
  Message,
  Method,
  Party,
  PhoneKind,
  PhoneParty,
  Purpose,
  StopReason,
  Ticket,
} from './protocol/messages.js';
export { appQuery, manualUrl, persona } from './protocol/persona.js';
export { laptopControls } from './laptop/laptop.controls.js';
export type { LaptopIntent, LaptopIntentType } from './laptop/laptop.intents.js';
export { laptopMachine, type LaptopPlace } from './laptop/laptop.machine.js';
export type { LaptopContext, LaptopEvent, LaptopInput } from './laptop/laptop.setup.js';
export { laptopView, type LaptopSnapshot } from './laptop/laptop.view.js';
export type { LaptopView, Mode } from './laptop/laptop.view.types.js';
export { phoneControls } from './phone/phone.controls.js';
export type { PhoneIntent, PhoneIntentType } from './phone/phone.intents.js';
export { phoneMachine, type PhonePlace } from './phone/phone.machine.js';
export type { PhoneContext, PhoneEvent, PhoneInput } from './phone/phone.setup.js';
export { phoneView, type PhoneSnapshot } from './phone/phone.view.js';
export type { Permission, PhoneScreen, PhoneView, ScanAnswer } from './phone/phone.view.types.js';
export { serviceMachine, type ServicePlace } from './service/service.machine.js';
export type { ServiceContext, ServiceEvent, ServiceInput } from './service/service.setup.js';
export { eyes, type Eyes } from './world/eyes.js';
export { possible } from './world/possible.js';
export { sameness } from './world/sameness.js';
export { tries } from './world/tries.js';
export type { Start } from './world/start.js';
export { viewsOf, type Views } from './world/views.js';
export { waiting, type Waiting } from './world/waiting.js';
export { createWorld, step, type World, type WorldEvent } from './world/world.js';
