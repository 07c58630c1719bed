import { required } from '../../machines/protocol/required.js';
import { type ScenarioId, scenarios, type StopId } from '../../machines/scenarios/index.js';
import type { DoneId } from '../strings/finish.js';

/** A stop of the way that was gone, as the finish tells it. */
export interface DoneStop {
  readonly id: DoneId;
  /** The step of the school's guide; signing in later is in no guide. */
  readonly step: string | null;
  readonly device: 'laptop' | 'phone';
  /** What the person brought here from the other device. */
  readonly carries?: 'code' | 'number' | undefined;
}

type Told = Pick<DoneStop, 'id' | 'carries'> & {
  readonly stop: StopId;
  /** Where it was done, when that is not where its stop is. */
  readonly on?: 'laptop';
};

const pairing: readonly Told[] = [
  { id: 'installed', stop: 'installApp' },
  { id: 'openedApp', stop: 'openApp' },
  { id: 'nextTwice', stop: 'showCode' },
  { id: 'scanned', stop: 'scanCode', carries: 'code' },
  { id: 'tested', stop: 'typeNumber', carries: 'number' },
];

/** Which stops of a scenario the finish tells, and under what name. */
const told: Readonly<Record<ScenarioId, readonly Told[]>> = {
  'first-setup': [{ id: 'opened', stop: 'openSecurityInfo' }, { id: 'addedMethod', stop: 'addMethod' }, ...pairing],
  'first-setup-at-home': [{ id: 'signedIn', stop: 'signIn' }, { id: 'interrupted', stop: 'acceptWizard' }, ...pairing],
  'daily-sign-in-at-school': [
    { id: 'signedIn', stop: 'signIn' },
    { id: 'noNumber', stop: 'staySignedIn' },
  ],
  'daily-sign-in-at-home': [
    { id: 'signedIn', stop: 'signIn' },
    { id: 'readNumber', stop: 'approveSignIn', on: 'laptop' },
    { id: 'typedNumber', stop: 'approveSignIn', carries: 'number' },
  ],
};

/** Pairing is in the school's guide; signing in later is in no guide, and its stops have a number of ours only. */
const inGuide: ReadonlySet<ScenarioId> = new Set(['first-setup', 'first-setup-at-home']);

/** What was done, in the order of the guide, on the device and in the step that the scenario says. */
export function finishRoute(scenario: ScenarioId): readonly DoneStop[] {
  return told[scenario].map(({ id, stop, on, carries }) => {
    const { step, device } = required(
      scenarios[scenario].stops.find((candidate) => candidate.id === stop),
      `the stop ${stop} of ${scenario}`,
    );
    // Actions inside one step, 6a and 6b, are told as that step.
    return {
      id,
      carries,
      device: on ?? (device === 'laptop' ? 'laptop' : 'phone'),
      step: inGuide.has(scenario) ? step.replace(/\D/g, '') : null,
    };
  });
}

/** What there is to practise after this, the nearest first. */
export const nextScenarios: Readonly<Record<ScenarioId, readonly ScenarioId[]>> = {
  'first-setup': ['daily-sign-in-at-school', 'daily-sign-in-at-home', 'first-setup-at-home'],
  'first-setup-at-home': ['daily-sign-in-at-school', 'daily-sign-in-at-home', 'first-setup'],
  'daily-sign-in-at-school': ['daily-sign-in-at-home', 'first-setup', 'first-setup-at-home'],
  'daily-sign-in-at-home': ['daily-sign-in-at-school', 'first-setup', 'first-setup-at-home'],
};
