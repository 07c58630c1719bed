import { required } from '../../machines/protocol/required.js';
import { type RunStart, type ScenarioId, scenarios, type StopId } from '../../machines/scenarios/index.js';
import type { DoneId, Ending } from '../strings/finish.js';
import type { Outcome } from '../strings/stage.js';
import { conditionsOf, outcomeOf } from './outcome.js';

/** A stop of the way that was gone, as the finish tells it. */
export interface DoneStop {
  readonly id: DoneId;
  /** The step of the school's guide; signing in later is in no guide. */
  readonly step: string | null;
  readonly device: 'laptop' | 'phone';
  /** What the person brought here from the other device. */
  readonly carries?: 'code' | 'number' | undefined;
}

type Conditions = Required<Pick<RunStart, 'conditions'>>;

type Told = Pick<DoneStop, 'id' | 'carries'> & {
  readonly stop: StopId;
};

const pairing: readonly Told[] = [
  { id: 'installed', stop: 'installApp' },
  { id: 'openedApp', stop: 'openApp' },
  { id: 'nextTwice', stop: 'showCode' },
  { id: 'scanned', stop: 'scanCode', carries: 'code' },
  { id: 'tested', stop: 'typeNumber', carries: 'number' },
];

const mending: readonly Told[] = [
  { id: 'changedPassword', stop: 'changePassword' },
  { id: 'toldSchool', stop: 'tellSchool' },
];
const guarding: readonly Told[] = [{ id: 'keptOut', stop: 'refusePrompt' }, ...mending];

const opened: Told = { id: 'openedSetup', stop: 'openSetup' };
const replacing: readonly Told[] = [
  { id: 'startedAdding', stop: 'startAdding' },
  { id: 'chose', stop: 'chooseApp' },
  { id: 'installed', stop: 'installApp' },
  { id: 'openedApp', stop: 'openApp' },
  { id: 'choseWork', stop: 'chooseWork' },
  { id: 'scannedCode', stop: 'scanCode', carries: 'code' },
  { id: 'tested', stop: 'typeNumber', carries: 'number' },
  { id: 'finished', stop: 'finish' },
];
const deleted: Told = { id: 'deletedOld', stop: 'deleteOld' };
const called: readonly Told[] = [
  opened,
  { id: 'signedIn', stop: 'signIn' },
  { id: 'answeredCall', stop: 'answerCall' },
  ...replacing,
];

/** Which stops the finish tells, and under what name. */
const told: Readonly<Record<Ending, readonly Told[]>> = {
  'first-setup': [{ id: 'opened', stop: 'openSecurityInfo' }, { id: 'addedMethod', stop: 'addMethod' }, ...pairing],
  'first-setup-at-home': [{ id: 'signedIn', stop: 'signIn' }, { id: 'interrupted', stop: 'acceptWizard' }, ...pairing],
  'cannot-scan': [
    { id: 'opened', stop: 'openSecurityInfo' },
    { id: 'addedMethod', stop: 'addMethod' },
    { id: 'openedApp', stop: 'openApp' },
    { id: 'nextTwice', stop: 'showCode' },
    { id: 'typedCode', stop: 'typeCode', carries: 'code' },
    { id: 'tested', stop: 'typeNumber', carries: 'number' },
  ],
  'only-a-phone': [
    { id: 'signedIn', stop: 'signIn' },
    { id: 'interrupted', stop: 'acceptWizard' },
    { id: 'installed', stop: 'installApp' },
    { id: 'openedApp', stop: 'openApp' },
    { id: 'nextTwice', stop: 'showCode' },
    { id: 'tappedLink', stop: 'openLink' },
    { id: 'tested', stop: 'typeNumber', carries: 'number' },
  ],
  'new-phone': [
    opened,
    { id: 'signedIn', stop: 'signIn' },
    { id: 'approvedOld', stop: 'approveSignIn', carries: 'number' },
    ...replacing,
    deleted,
    { id: 'removedOld', stop: 'removeOld' },
  ],
  'new-phone-with-pass': [
    opened,
    { id: 'askedPass', stop: 'askPass' },
    { id: 'typedPass', stop: 'typePass' },
    ...replacing,
    deleted,
  ],
  'new-phone-by-call': [...called, deleted],
  'same-phone-again': [...called, { id: 'deletedDouble', stop: 'deleteDouble' }],
  schoolAsked: [
    { id: 'signedIn', stop: 'signIn' },
    { id: 'noNumber', stop: 'staySignedIn' },
  ],
  schoolEarly: [
    { id: 'signedIn', stop: 'signIn' },
    { id: 'noNumber', stop: 'staySignedIn' },
  ],
  homeEarly: [
    { id: 'signedIn', stop: 'signIn' },
    { id: 'notYet', stop: 'staySignedIn' },
  ],
  homeAsked: [
    { id: 'signedIn', stop: 'signIn' },
    { id: 'proved', stop: 'approveSignIn', carries: 'number' },
  ],
  'approve-again': [
    { id: 'askedForList', stop: 'askForList' },
    { id: 'provedAgain', stop: 'approveList', carries: 'number' },
  ],
  'unexpected-prompt': guarding,
  'unexpected-prompt-with-call': guarding,
  'unexpected-call': [{ id: 'hungUp', stop: 'refuseCall' }, ...mending],
  'link-in-a-mail': [
    { id: 'openedMessage', stop: 'openMessage' },
    { id: 'toldSchool', stop: 'tellSchool' },
    { id: 'checkedAccount', stop: 'checkAccount' },
  ],
};

/** What is told instead when somebody else was let in. */
const whenEntered: Partial<Readonly<Record<DoneId, DoneId>>> = {
  keptOut: 'letIn',
  hungUp: 'letInByCall',
  openedMessage: 'letInByLink',
};

/** Pairing is in the school's guide; signing in later is in no guide, and its stops have a number of ours only. */
const inGuide: ReadonlySet<ScenarioId> = new Set([
  'first-setup',
  'first-setup-at-home',
  'new-phone',
  'new-phone-with-pass',
  'new-phone-by-call',
  'same-phone-again',
]);

/** What a practice was about, of all that has words of its own at the finish. */
export const endingOf = ({ scenario, conditions }: Pick<RunStart, 'scenario'> & Conditions): Ending =>
  scenario === 'daily-sign-in' ? outcomeOf(conditions) : scenario;

/** The practice that ends so. */
export function practiceOf(ending: Ending): Pick<RunStart, 'scenario'> & Conditions {
  const conditions = conditionsOf[ending as Outcome];
  return conditions
    ? { scenario: 'daily-sign-in', conditions }
    : { scenario: ending as Exclude<Ending, Outcome>, conditions: [] };
}

/** What a complete record of ours has for an ending; nothing for that of a practice that a host added. */
export const ofOurs = <V>(record: Readonly<Record<Ending, V>>, ending: Ending): V | undefined => record[ending];

/** The stops of a practice that a host added, by what its words call them. */
const ownTold = (scenario: ScenarioId): readonly Told[] =>
  scenarios[scenario].stops.map(({ id }) => ({ id: `${scenario}.${id}` as DoneId, stop: id }));

/** What was done, in the order of the guide, on the device and in the step that the scenario says. */
export function finishRoute(ending: Ending, entered: boolean): readonly DoneStop[] {
  const { scenario } = practiceOf(ending);
  const ours = ofOurs(told, ending);
  return (ours ?? ownTold(scenario)).map(({ id: usual, stop, carries }) => {
    const id = entered ? (whenEntered[usual] ?? usual) : usual;
    const { step, device } = required(
      scenarios[scenario].stops.find((candidate) => candidate.id === stop),
      `the stop ${stop} of ${scenario}`,
    );
    // Actions inside one step, 6a and 6b, are told as that step.
    return {
      id,
      carries,
      device: device === 'laptop' ? 'laptop' : 'phone',
      step: !ours || inGuide.has(scenario) ? step.replace(/\D/g, '') : null,
    };
  });
}

/** What there is to practise after ours, the nearest first. */
const nearest: Readonly<Record<Ending, readonly Ending[]>> = {
  'first-setup': ['schoolAsked', 'homeAsked', 'new-phone', 'first-setup-at-home'],
  'first-setup-at-home': ['schoolAsked', 'homeAsked', 'new-phone', 'first-setup'],
  'cannot-scan': ['schoolAsked', 'homeAsked', 'first-setup'],
  'only-a-phone': ['homeAsked', 'unexpected-prompt', 'first-setup-at-home'],
  'new-phone': ['homeAsked', 'new-phone-with-pass', 'new-phone-by-call'],
  'new-phone-with-pass': ['homeAsked', 'new-phone', 'new-phone-by-call'],
  'new-phone-by-call': ['homeAsked', 'new-phone-with-pass', 'same-phone-again'],
  'same-phone-again': ['homeAsked', 'new-phone-with-pass', 'new-phone-by-call'],
  schoolAsked: ['homeAsked', 'first-setup', 'first-setup-at-home'],
  homeAsked: ['unexpected-prompt', 'schoolAsked', 'homeEarly'],
  schoolEarly: ['schoolAsked', 'homeEarly', 'first-setup'],
  homeEarly: ['homeAsked', 'schoolEarly', 'first-setup'],
  'approve-again': ['homeAsked', 'new-phone', 'unexpected-prompt'],
  'unexpected-prompt': ['link-in-a-mail', 'unexpected-prompt-with-call', 'unexpected-call'],
  'unexpected-prompt-with-call': ['unexpected-prompt', 'unexpected-call', 'homeAsked'],
  'unexpected-call': ['link-in-a-mail', 'unexpected-prompt', 'unexpected-prompt-with-call'],
  'link-in-a-mail': ['unexpected-prompt', 'unexpected-prompt-with-call', 'homeAsked'],
};

/** What there is to practise after this; after a practice that a host added, what its scenario says. */
export const nextEndings = (ending: Ending): readonly Ending[] =>
  ofOurs(nearest, ending) ?? [
    endingOf({ scenario: scenarios[practiceOf(ending).scenario].next ?? 'daily-sign-in', conditions: [] }),
  ];
