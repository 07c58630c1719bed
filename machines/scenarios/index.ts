export { guide, type Guide } from './guide.js';
export { modelVersion } from './model-version.js';
export { isScenarioId, scenarios } from './registry.js';
export type { ConditionId } from '../conditions/condition.js';
export { act, canUndo, decodeRun, encodeRun, startRun, undo, type Decoded, type Run, type RunStart } from './run.js';
export type { Exit, ExitId, Scenario, ScenarioId, Stop, StopId } from './scenario.js';
