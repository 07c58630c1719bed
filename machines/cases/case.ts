import type { CatalogueId } from '../conditions/catalogue.js';
import type { ConditionId } from '../conditions/condition.js';
import type { ScenarioId } from '../scenarios/scenario.js';
import type { Deed } from './deeds.js';
import type { FindingValue } from './findings.js';
import type { AskId } from './probes.js';

/** What a helper can name as the cause: every entry of the catalogue that a practice can have. */
export type CauseId = Exclude<CatalogueId, 'E41'>;

/** How the learner comes: with both devices, by voice only, or by letters. */
export type Channel = 'desk' | 'telephone' | 'mail';

/** One cause; two causes; a story that says something else than what is so. */
export type Level = 1 | 2 | 3;

/** What is asked of the helper and may not be done, however kindly it is asked. */
export type RequestId = 'giveCode' | 'resetColleague' | 'skipProof' | 'takePassword';

/** How the learner answers: as it is where a question is not named here. */
export interface Temper {
  /** Questions that the learner has no answer to. */
  readonly unknown?: readonly AskId[];
  /** Questions that are answered rightly and with doubt. */
  readonly vague?: readonly AskId[];
  /** Questions that are answered with something that is not so. */
  readonly wrong?: { readonly [A in AskId]?: FindingValue };
}

/** A learner who asks for help: how it came about, what is wrong, and how they tell of it. */
export interface Case {
  /** One of ours, or the id that who made it gave it: letters, digits and hyphens, 40 at most. */
  readonly id: string;
  readonly level: Level;
  readonly channel: Channel;
  readonly scenario: ScenarioId;
  /** What was so before the start: conditions and faults. */
  readonly conditions: readonly ConditionId[];
  /** What the learner did before they came: the moment of the story. */
  readonly deeds: readonly Deed[];
  /** What is wrong: one entry of the catalogue, or two. */
  readonly causes: readonly CauseId[];
  readonly temper: Temper;
  /** The questions that the story answers already, as the learner answers them. */
  readonly tells: readonly AskId[];
  /** What has to be refused; null where nothing is asked that may not be done. */
  readonly request: RequestId | null;
}
