import type { CatalogueId } from '../conditions/catalogue.js';
import { startWith, type ConditionId } from '../conditions/condition.js';
import { type Policy, underPolicy } from '../conditions/policy.js';
import type { PhoneKind } from '../protocol/messages.js';
import { begin, record, type Entry, type HelpGiven, type Recorded } from '../world/journal.js';
import { createWorld, type Step, type World, type WorldEvent } from '../world/world.js';
import { scenarios } from './registry.js';
import type { ScenarioId, StopId } from './scenario.js';

/** How many seeds there are: what three signs of a journal can say. */
export const seeds = 36 ** 3;

/** What is needed to make the world of a run again, but for its journal. */
export interface RunStart {
  readonly scenario: ScenarioId;
  readonly phone: PhoneKind;
  /** What is different from an ordinary start; none when left out. */
  readonly conditions?: readonly ConditionId[];
  /** 0 to 46,655: numbers and tickets follow from it. */
  readonly seed: number;
  /** What the school decided; nothing when left out. */
  readonly policy?: Policy;
}

/** What became of the oldest part of a long run, and the world that it led to. */
export interface Folded {
  readonly world: World;
  /** How many things were done in it, with each kind of help, in the order of `helpGiven`. */
  readonly done: readonly number[];
  /** What happened before each stop of the guide; of those before which anything did. */
  readonly stops: readonly FoldedStop[];
  /** What of the catalogue began and ended in it, each once. */
  readonly names: readonly CatalogueId[];
  /** All of it, as a part of the text of a run. */
  readonly text: string;
}

/** How many things were done in what was folded; none where nothing was. */
export const countFolded = (folded: Folded | null): number => (folded?.done ?? []).reduce((a, b) => a + b, 0);

/** What was folded while a stop of the guide was the next. */
export interface FoldedStop {
  readonly stop: StopId;
  /** World time when it lay behind the learner first, in ticks; null if it never did. */
  readonly reached: number | null;
  /** How often one came back to where one had been, and how many things, and ticks, that took. */
  readonly detours: number;
  readonly actions: number;
  readonly ticks: number;
}

/** A practice under way. The same start and journal give the same world, byte for byte. */
export interface Run extends RunStart, Recorded {
  readonly conditions: readonly ConditionId[];
  readonly policy: Policy;
  /** What was undone last and not done otherwise since, the next thing first. */
  readonly undone: readonly Entry[];
  /** What was done before the journal begins; null where that is the start. */
  readonly folded: Folded | null;
}

/** Starts a practice with an empty journal. */
export function startRun({ scenario, phone, conditions = [], seed, policy = {} }: RunStart): Run {
  const start = underPolicy(scenarios[scenario].start({ phone, seed }), policy);
  return {
    scenario,
    phone,
    conditions,
    seed,
    policy,
    undone: [],
    folded: null,
    ...begin(createWorld(startWith(start, conditions))),
  };
}

/** Does one thing in a run, with so much help. What is not possible changes nothing; what was undone is then done otherwise. */
export function act(run: Run, event: WorldEvent, help?: HelpGiven, steps?: Step): Run {
  const next = record(run, event, help, steps);
  return { ...run, ...next, undone: next.journal === run.journal ? run.undone : [] };
}

/** Whether there is something to undo. */
export const canUndo = ({ journal }: Run): boolean => journal.length > 0;

/** Whether there is something that was undone. */
export const canRedo = ({ undone }: Run): boolean => undone.length > 0;
