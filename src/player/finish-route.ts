import type { ScenarioId } from '../../machines/scenarios/index.js';
import type { DoneId } from '../strings/finish.js';

/** A stop of the way that was gone, as the finish tells it. */
export interface DoneStop {
  readonly id: DoneId;
  /** The step of the school's guide; signing in later is in no guide. */
  readonly step: string | null;
  readonly device: 'laptop' | 'phone';
  /** What the person brought here from the other device. */
  readonly carries?: 'code' | 'number';
}

const pairing: readonly DoneStop[] = [
  { id: 'installed', step: '3', device: 'phone' },
  { id: 'openedApp', step: '4', device: 'phone' },
  { id: 'nextTwice', step: '5', device: 'laptop' },
  { id: 'scanned', step: '6', device: 'phone', carries: 'code' },
  { id: 'tested', step: '7', device: 'phone', carries: 'number' },
];

/** What was done, in the order of the guide. */
export const finishRoutes: Readonly<Record<ScenarioId, readonly DoneStop[]>> = {
  'first-setup': [
    { id: 'opened', step: '1', device: 'laptop' },
    { id: 'addedMethod', step: '2', device: 'laptop' },
    ...pairing,
  ],
  'first-setup-at-home': [
    { id: 'signedIn', step: '1', device: 'laptop' },
    { id: 'interrupted', step: '2', device: 'laptop' },
    ...pairing,
  ],
  'daily-sign-in-at-school': [
    { id: 'signedIn', step: null, device: 'laptop' },
    { id: 'noNumber', step: null, device: 'laptop' },
  ],
  'daily-sign-in-at-home': [
    { id: 'signedIn', step: null, device: 'laptop' },
    { id: 'readNumber', step: null, device: 'laptop' },
    { id: 'typedNumber', step: null, device: 'phone', carries: 'number' },
  ],
};

/** What there is to practise after this, the nearest first. */
export const nextScenarios: Readonly<Record<ScenarioId, readonly ScenarioId[]>> = {
  'first-setup': ['daily-sign-in-at-school', 'daily-sign-in-at-home', 'first-setup-at-home'],
  'first-setup-at-home': ['daily-sign-in-at-school', 'daily-sign-in-at-home', 'first-setup'],
  'daily-sign-in-at-school': ['daily-sign-in-at-home', 'first-setup', 'first-setup-at-home'],
  'daily-sign-in-at-home': ['daily-sign-in-at-school', 'first-setup', 'first-setup-at-home'],
};
