import { startWith, type ConditionId } from '../conditions/condition.js';
import { encodePolicy, type Policy, underPolicy } from '../conditions/policy.js';
import type { PhoneKind } from '../protocol/messages.js';
import { begin, helpGiven, record, type Entry, type HelpGiven, type Recorded } from '../world/journal.js';
import { createWorld, type WorldEvent } from '../world/world.js';
import { modelVersion } from './model-version.js';
import { scenarios } from './registry.js';
import type { ScenarioId } from './scenario.js';

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

/** A practice under way. The same start and journal give the same world, byte for byte. */
export interface Run extends RunStart, Recorded {
  readonly conditions: readonly ConditionId[];
  readonly policy: Policy;
  /** What was undone last and not done otherwise since, the next thing first. */
  readonly undone: readonly Entry[];
}

/** Starts a practice with an empty journal. */
export function startRun({ scenario, phone, conditions = [], seed, policy = {} }: RunStart): Run {
  const start = underPolicy(scenarios[scenario].start({ phone, seed }), policy);
  return { scenario, phone, conditions, seed, policy, undone: [], ...begin(createWorld(startWith(start, conditions))) };
}

/** Does one thing in a run, with so much help. What is not possible changes nothing; what was undone is then done otherwise. */
export function act(run: Run, event: WorldEvent, help?: HelpGiven): Run {
  const next = record(run, event, help);
  return { ...run, ...next, undone: next.journal === run.journal ? run.undone : [] };
}

/** Whether there is something to undo. */
export const canUndo = ({ journal }: Run): boolean => journal.length > 0;

/** Whether there is something that was undone. */
export const canRedo = ({ undone }: Run): boolean => undone.length > 0;

/** A run as text: about three characters for each thing done; letters, digits and `.` `_` `~` `-` only. */
export function encodeRun({ scenario, phone, conditions, seed, policy, journal }: Run): string {
  const rules = encodePolicy(policy);
  const drawn = rules === '' ? seed.toString(36) : `${seed.toString(36)}.${rules}`;
  const head = [modelVersion, scenario, phone, conditions.join('.'), drawn];
  return [...head, journal.map(encodeEntry).join('_')].join('~');
}

/** What stands before an entry that was done with help, in the order of `helpGiven`. */
export const helpSigns = ['', 'N', 'C', 'R', 'P', 'W'];

/** `index`, `index.ticks`, or where digits were typed `index.ticks.digits`, after the sign of its help; index and ticks in base 36. */
function encodeEntry({ index, ticks, digits, help }: Entry): string {
  const head = (helpSigns[helpGiven.indexOf(help)] ?? '') + index.toString(36);
  if (digits !== null) return `${head}.${ticks.toString(36)}.${digits}`;
  return ticks > 0 ? `${head}.${ticks.toString(36)}` : head;
}
