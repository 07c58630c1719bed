import { canStartWith, isConditionId, startWith, type ConditionId } from '../conditions/condition.js';
import { decodePolicy, encodePolicy, type Policy, underPolicy } from '../conditions/policy.js';
import type { Draw } from '../conditions/starts.js';
import type { PhoneKind } from '../protocol/messages.js';
import { begin, helpGiven, record, replay, tick, type Entry, type HelpGiven, type Recorded } from '../world/journal.js';
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
}

/** Starts a practice with an empty journal. */
export function startRun({ scenario, phone, conditions = [], seed, policy = {} }: RunStart): Run {
  const start = underPolicy(scenarios[scenario].start({ phone, seed }), policy);
  return { scenario, phone, conditions, seed, policy, ...begin(createWorld(startWith(start, conditions))) };
}

/** Does one thing in a run, with so much help. What is not possible changes nothing. */
export const act = (run: Run, event: WorldEvent, help?: HelpGiven): Run => ({ ...run, ...record(run, event, help) });

/** Whether there is something to undo. */
export const canUndo = (run: Run): boolean => run.journal.length > 0;

/** Goes back to before the last thing that was done, at the time when it was done: what ran by itself till then is over. */
export function undo(run: Run): Run {
  const last = run.journal.at(-1);
  const before = last && replay(startRun(run).world, run.journal.slice(0, -1));
  return before ? { ...run, ...record(before, { type: 'world.elapse', ms: last.ticks * tick }) } : run;
}

/** A run as text: about three characters for each thing done; letters, digits and `.` `_` `~` `-` only. */
export function encodeRun({ scenario, phone, conditions, seed, policy, journal }: Run): string {
  const rules = encodePolicy(policy);
  const drawn = rules === '' ? seed.toString(36) : `${seed.toString(36)}.${rules}`;
  const head = [modelVersion, scenario, phone, conditions.join('.'), drawn];
  return [...head, journal.map(encodeEntry).join('_')].join('~');
}

export type Decoded = { readonly run: Run } | { readonly problem: 'damaged' | 'otherVersion' };

const fewestParts = 5;

/** Reads a run back. Text from another version of the model, or damaged text, is told apart and never half used. */
export function decodeRun(text: string): Decoded {
  const parts = text.split('~');
  const [version, scenario, phone, conditions, seed, entries, ...rest] = parts;
  // Another version may have had other parts, but never fewer than these.
  if (parts.length < fewestParts || !version || !/^[0-9a-z]+$/.test(version)) return { problem: 'damaged' };
  if (version !== modelVersion) return { problem: 'otherVersion' };
  if (entries === undefined || rest.length > 0) return { problem: 'damaged' };
  if (!scenario || !Object.hasOwn(scenarios, scenario) || (phone !== 'android' && phone !== 'iphone'))
    return { problem: 'damaged' };
  const [, drawn = '', rules = ''] = /^([0-9a-z]{1,3})(?:\.([0-9a-z.]+))?$/.exec(seed ?? '') ?? [];
  const policy = decodePolicy(rules);
  if (drawn === '' || !policy) return { problem: 'damaged' };
  const wrong = conditions === '' ? [] : (conditions?.split('.') ?? []);
  if (!wrong.every(isConditionId)) return { problem: 'damaged' };
  const journal = entries === '' ? [] : entries.split('_').map(decodeEntry);
  if (journal.includes(null)) return { problem: 'damaged' };
  const draw: Draw = { phone: phone, seed: Number.parseInt(drawn, 36) };
  if (!canStartWith(scenarios[scenario as ScenarioId].start(draw), wrong)) return { problem: 'damaged' };
  const start = startRun({ scenario: scenario as ScenarioId, conditions: wrong, policy, ...draw });
  const recorded = replay(start.world, journal as Entry[]);
  return recorded ? { run: { ...start, ...recorded } } : { problem: 'damaged' };
}

/** What stands before an entry that was done with help, in the order of `helpGiven`. */
const helpSigns = ['', 'N', 'C', 'R', 'P', 'W'];

/** `index`, `index.ticks`, or where digits were typed `index.ticks.digits`, after the sign of its help; index and ticks in base 36. */
function encodeEntry({ index, ticks, digits, help }: Entry): string {
  const head = (helpSigns[helpGiven.indexOf(help)] ?? '') + index.toString(36);
  if (digits !== null) return `${head}.${ticks.toString(36)}.${digits}`;
  return ticks > 0 ? `${head}.${ticks.toString(36)}` : head;
}

function decodeEntry(text: string): Entry | null {
  const match = /^([NCRPW]?)([0-9a-z]{1,2})(?:\.([0-9a-z]{1,6})(?:\.(\d{0,2}))?)?$/.exec(text);
  if (!match) return null;
  const [, sign = '', index = '', ticks = '0', digits = null] = match;
  const help = helpGiven[helpSigns.indexOf(sign)] ?? 'none';
  return { index: Number.parseInt(index, 36), ticks: Number.parseInt(ticks, 36), digits, help };
}
