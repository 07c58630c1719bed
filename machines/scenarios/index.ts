export { guide, type Guide } from './guide.js';
export { modelVersion } from './model-version.js';
export { isScenarioId, scenarios } from './registry.js';
export type { ConditionId } from '../conditions/condition.js';
export { decodeRun, redo, rewind, undo, type Decoded } from './memory.js';
export { act, canRedo, canUndo, encodeRun, startRun, type Run, type RunStart } from './run.js';
export type { Exit, ExitId, Scenario, ScenarioId, Stop, StopId } from './scenario.js';
