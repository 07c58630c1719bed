export { guide, type Guide } from './guide.js';
export { modelVersion } from './model-version.js';
export { addScenario, isScenarioId, scenarios } from './registry.js';
export type { ConditionId } from '../conditions/condition.js';
export { redo, rewind, undo } from './memory.js';
export { act, canRedo, canUndo, startRun, type Run, type RunStart } from './run.js';
export { decodeRun, encodeRun, type Decoded } from './run-text.js';
export type {
  Device,
  Exit,
  ExitId,
  OwnScenario,
  OwnStop,
  Scenario,
  ScenarioId,
  Stop,
  StopId,
} from './scenario.js';
export {
  cannotProve,
  isStopId,
  laptopAt,
  lockedOut,
  notCounted,
  notOffered,
  onlyAtSchool,
  paired,
  phoneAt,
  provesFirst,
  rooted,
  stop,
  tooOld,
} from './stops.js';
