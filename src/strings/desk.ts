import type { Channel, Level, RequestId } from '../../machines/cases/case.js';
import type { CaseProblem } from '../../machines/cases/check-case.js';
import type { AskId, LookId, TestId } from '../../machines/cases/probes.js';
import type { ProofId } from '../../machines/cases/proofs.js';
import type { TextProblem } from '../../machines/cases/read-case.js';
import type { Sure, UnsafeId } from '../../machines/cases/visit.js';
import type { DeskAdviceStrings } from './desk-advice.js';
import type { DeskAfterStrings } from './desk-after.js';
import type { FindingWords } from './desk-findings.js';

/** What a helper says or does, and what the learner says to it. */
interface Exchange {
  readonly say: string;
  readonly answer: string;
}

/** Words of the help desk, where one learns to help others. */
export interface DeskStrings {
  readonly title: string;
  readonly lead: string;
  /** Where the list of cases leads back to. */
  readonly leave: string;
  /** The way to the page on which a practice is put in a course. */
  readonly lesson: string;
  readonly toList: string;
  /** Cases that somebody put in a row. */
  readonly set: string;
  readonly lostSet: string;
  readonly lostCase: string;
  /** Which case of a set cannot be practised, and why. */
  readonly lostIn: (place: number, name: string | null, why: string) => string;
  readonly lostWhy: { readonly [W in TextProblem['code'] | CaseProblem['code']]: string };
  /** Which cases are shown: how they come. */
  readonly only: string;
  readonly every: string;
  /** The way to where a case is made. */
  readonly make: string;
  /** Where a helper types the code that a learner reads aloud. */
  readonly helpCode: {
    readonly label: string;
    readonly says: string;
    readonly open: string;
    /** It is no code, or one of another version. */
    readonly wrong: string;
  };
  readonly levels: { readonly [L in Level]: { readonly name: string; readonly text: string } };
  readonly channels: { readonly [C in Channel]: string };
  readonly helped: (n: number, total: number) => string;
  /** The most points of a case: it was solved in the end, or not. */
  readonly best: (points: number) => string;
  readonly tried: (points: number) => string;
  readonly caseOf: (n: number, total: number) => string;
  readonly regions: { readonly panel: string; readonly talk: string };
  /** The two halves of the page where there is room for one. */
  readonly views: { readonly panel: string; readonly talk: string; readonly devices: string };
  readonly devices: { readonly laptop: (name: string) => string; readonly phone: (name: string) => string };

  /** How somebody comes, and what a helper has to go by then. */
  readonly comes: { readonly [C in Channel]: { readonly title: (name: string) => string; readonly text: string } };
  readonly you: string;
  /** What is seen, by the helper's own eyes. */
  readonly youSee: string;
  readonly unknown: string;
  readonly vague: string;

  /** What is wise to do first. */
  readonly begin: { readonly [C in Channel]: string };
  /** What a helper can do, in four groups. */
  readonly tools: { readonly ask: string; readonly look: string; readonly name: string; readonly mend: string };
  readonly askGroups: {
    readonly who: string;
    readonly request: string;
    readonly sees: string;
    readonly app: string;
    readonly phone: string;
    readonly school: string;
  };
  readonly asks: { readonly [A in AskId]: string };
  readonly proofs: { readonly [P in ProofId]: Exchange };
  /** There is no card to be seen. */
  readonly noCard: string;
  readonly requests: { readonly [R in RequestId]: { readonly refuse: string; readonly grant: string } };
  readonly refused: string;
  readonly granted: string;
  readonly unsafe: { readonly [U in UnsafeId]: Exchange };
  readonly lookGroup: string;
  readonly testGroup: { readonly [C in Channel]: string };
  /** What the helper looks up. */
  readonly ownGroup: string;
  readonly askPhone: Exchange;
  readonly phoneFirst: string;
  readonly looks: { readonly [L in LookId]: string };
  readonly tests: { readonly [T in TestId]: string };
  /** What a helper sees, and what a learner says of the same. */
  readonly findings: FindingWords;
  readonly told: FindingWords;
  readonly send: (n: number) => string;

  readonly which: string;
  readonly whichHow: string;
  readonly seek: string;
  readonly howSure: string;
  readonly sure: { readonly [S in Sure]: string };
  readonly name: string;
  readonly nameFirst: string;
  readonly named: (causes: string, sure: string) => string;

  readonly mendFirst: string;
  readonly toName: string;
  readonly mend: { readonly [C in Channel]: (name: string) => string };
  readonly by: {
    readonly title: string;
    readonly learner: (name: string) => string;
    readonly together: string;
    /** The helper, at the admin side. */
    readonly admin: string;
  };
  /** Who named something can turn back. */
  readonly notSure: string;
  /** Nothing leads on but something at the admin side. */
  readonly atSchool: string;
  readonly ownScreen: string;
  readonly ownScreenUse: string;
  /** Something was pressed there while one only looks; or that has no part in it. */
  readonly ownLook: string;
  readonly ownElsewhere: string;
  readonly next: (name: string) => string;
  readonly tellStep: { readonly [C in Channel]: string };
  readonly ready: (name: string) => string;
  /** The guide has nothing for what was named; or has no step that can be done. */
  readonly noPlan: string;
  readonly noStep: string;
  /** None of its steps can be done on the devices as they are. */
  readonly noStepHere: string;
  /** A step that cannot be done there, and what that can mean. */
  readonly vain: Exchange & { readonly already: string; readonly hint: string };
  readonly did: (name: string, n: number) => string;
  readonly didAtSchool: (n: number) => string;
  readonly undo: string;
  readonly works: string;
  readonly itWorks: string;
  readonly notYet: string;
  /** Passing on what only others can change: the button before and after, what is said, and the answer. */
  readonly refer: { readonly press: string; readonly done: string; readonly say: string; readonly answer: string };
  readonly close: string;

  readonly watching: string;
  readonly lookWhy: string;
  readonly backToTalk: string;
  readonly handsOff: (name: string) => string;
  readonly tell: (name: string) => string;

  readonly advice: DeskAdviceStrings;
  readonly after: DeskAfterStrings;
}
