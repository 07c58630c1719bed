export { guide, type Guide } from './guide.js';
export { modelVersion } from './model-version.js';
export { isScenarioId, scenarios } from './registry.js';
export type { ConditionId } from '../conditions/condition.js';
export { redo, rewind, undo } from './memory.js';
export { act, canRedo, canUndo, startRun, type Run, type RunStart } from './run.js';
export { decodeRun, encodeRun, type Decoded } from './run-text.js';
export type { Exit, ExitId, Scenario, ScenarioId, Stop, StopId } from './scenario.js';
