import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ScenarioId } from '../../machines/scenarios/index.js';
import type { Outcome } from './stage.js';

/** What a practice can be about at its finish: the scenario, or how signing in went. */
export type Ending = Exclude<ScenarioId, 'daily-sign-in'> | Outcome;

/** What the finish can say was done. Which of them a scenario says, and in what order: `player/finish-route.ts`. */
export type DoneId =
  | 'opened'
  | 'interrupted'
  | 'addedMethod'
  | 'installed'
  | 'openedApp'
  | 'nextTwice'
  | 'scanned'
  | 'typedCode'
  | 'tappedLink'
  | 'tested'
  | 'signedIn'
  | 'noNumber'
  | 'notYet'
  | 'proved'
  | 'askedForList'
  | 'provedAgain'
  | 'keptOut'
  | 'hungUp'
  | 'letIn'
  | 'letInByCall'
  | 'changedPassword'
  | 'toldSchool'
  | 'openedSetup'
  | 'approvedOld'
  | 'startedAdding'
  | 'chose'
  | 'choseWork'
  | 'scannedCode'
  | 'finished'
  | 'deletedOld'
  | 'removedOld'
  | 'answeredCall'
  | 'deletedDouble'
  | 'askedPass'
  | 'typedPass'
  | 'openedMessage'
  | 'letInByLink'
  | 'checkedAccount';

/** Words of the page that is shown when the goal is reached. */
export interface FinishStrings {
  readonly title: Readonly<Record<Ending, string>>;
  readonly lead: Readonly<Record<Ending, string>>;
  /** Notifications are still off, and how they are turned on. */
  readonly muted: string;
  /** Instead of both, when somebody else was let in on the way: what went wrong, and that it was mended; `called` where a call did it, `lured` where a copy of a page did. */
  readonly entered: { readonly title: string; readonly lead: string; readonly called: string; readonly lured: string };
  /** Instead, when most of it was played to the learner. */
  readonly watched: {
    readonly title: string;
    readonly lead: string;
    readonly doneTitle: string;
    readonly self: string;
  };
  /** Instead of all that, when somebody else did it: a sentence, and the ways on. `name`: of its report. */
  readonly shared: {
    readonly title: string;
    readonly lead: string;
    readonly play: string;
    readonly report: string;
    readonly self: string;
    readonly name: string;
  };
  /** Opens the report. */
  readonly report: string;
  readonly doneTitle: string;
  readonly done: Readonly<Record<DoneId, string>>;
  readonly step: (number: string) => string;
  readonly laptop: string;
  readonly phone: string;
  readonly nextTitle: string;
  readonly moreTitle: string;
  readonly again: string;
  readonly otherPhone: Readonly<Record<PhoneKind, string>>;
  /** How the way to another practice is called. */
  readonly go: Readonly<Record<Ending, string>>;
  readonly goForReal: string;
  readonly goForRealLead: string;
  readonly forReal: ForRealStrings;
}

/** Words of the page that sends the learner to the real thing. */
export interface ForRealStrings {
  readonly title: string;
  readonly lead: string;
  /** Goes on with help beside the real thing. */
  readonly companion: string;
  readonly back: string;
  readonly addressesTitle: string;
  readonly addresses: readonly { readonly address: string; readonly text: string }[];
  readonly trueTitle: string;
  readonly true: readonly string[];
  readonly readyTitle: string;
  readonly ready: readonly string[];
  readonly neverTitle: string;
  readonly never: readonly string[];
  readonly help: string;
}

/** Words of the dialog that answers “Why?”. */
export interface WhyStrings {
  readonly title: string;
  readonly close: string;
  readonly parts: readonly { readonly question: string; readonly answer: readonly string[] }[];
}
