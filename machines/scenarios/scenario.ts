import type { CatalogueId } from '../conditions/catalogue.js';
import type { ConditionId } from '../conditions/condition.js';
import type { Draw } from '../conditions/starts.js';
import type { PhoneParty } from '../protocol/messages.js';
import type { Start } from '../world/start.js';
import type { World } from '../world/world.js';

export type ScenarioId =
  | 'first-setup'
  | 'first-setup-at-home'
  | 'cannot-scan'
  | 'only-a-phone'
  | 'new-phone'
  | 'new-phone-with-pass'
  | 'new-phone-by-call'
  | 'same-phone-again'
  | 'daily-sign-in'
  | 'approve-again'
  | 'unexpected-prompt'
  | 'unexpected-prompt-with-call'
  | 'unexpected-call'
  | 'link-in-a-mail';

/** What a person can look at and use. */
export type Device = 'laptop' | PhoneParty;

/** One stop of the school's guide, or one action inside it. */
export type StopId =
  | 'openSetup'
  | 'signIn'
  | 'openSecurityInfo'
  | 'acceptWizard'
  | 'addMethod'
  | 'installApp'
  | 'openApp'
  | 'showCode'
  | 'chooseWork'
  | 'scanCode'
  | 'openLink'
  | 'openScanner'
  | 'readCode'
  | 'typeCode'
  | 'confirmScan'
  | 'typeNumber'
  | 'confirmTest'
  | 'finish'
  | 'staySignedIn'
  | 'approveSignIn'
  | 'askForList'
  | 'approveList'
  | 'refusePrompt'
  | 'refuseCall'
  | 'changePassword'
  | 'tellSchool'
  | 'openMessage'
  | 'checkAccount'
  | 'startAdding'
  | 'chooseApp'
  | 'deleteOld'
  | 'confirmDeletion'
  | 'removeOld'
  | 'deleteDouble'
  | 'confirmDouble'
  | 'askCall'
  | 'answerCall'
  | 'findNoWay'
  | 'askPass'
  | 'typePass'
  | 'allowNotifications';

/** Entries of the catalogue of errors that end in asking for help. */
export type ExitId = Extract<CatalogueId, 'E20' | 'E23' | 'E24' | 'E25' | 'E33' | 'E44' | 'androidTooOld'>;

/** Worlds from which the goal is only reached by asking for help: those, and no others. */
export interface Exit {
  readonly id: ExitId;
  readonly holds: (world: World) => boolean;
  /** Whether the learner can see it by now; the guide leads there first. At once when left out. */
  readonly shown?: (world: World) => boolean;
}

export interface Stop {
  readonly id: StopId;
  /** The guide's own number; a letter for an action inside one of its steps. */
  readonly step: string;
  readonly device: Device;
  /** Whether this stop lies behind the learner. A mistake can bring it back. */
  readonly reached: (world: World) => boolean;
}

/** A practice: what is true before it starts, what it is for, and the stops of the guide on the way. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly start: (draw: Draw) => Start;
  /** Conditions that the learner switches on and off beside the devices; the practice then begins anew. */
  readonly switches?: readonly ConditionId[];
  /** What the learner came to do. Worlds in which it holds end a walk. */
  readonly goal: (world: World) => boolean;
  readonly stops: readonly Stop[];
  /** Where only other people can help on; each has the id of its entry in the catalogue of errors. */
  readonly exits: readonly Exit[];
  /** The practice that comes after, for who needs no help in this one any more. Ours have theirs in `assess.ts`. */
  readonly next?: ScenarioId;
}

/** A stop of a scenario of one's own, which may be none of ours. */
export interface OwnStop extends Omit<Stop, 'id'> {
  readonly id: string;
}

/** A scenario of one's own, as `addScenario` takes it. */
export interface OwnScenario extends Omit<Scenario, 'id' | 'stops'> {
  /** Lower case letters, digits and hyphens, at most 40: it stands in journals. Another start or other stops need another id. */
  readonly id: string;
  readonly stops: readonly OwnStop[];
}
