import { canStartWith, isConditionId } from '../conditions/condition.js';
import { decodePolicy } from '../conditions/policy.js';
import type { Draw } from '../conditions/starts.js';
import { type Entry, helpGiven, record, tick } from '../world/journal.js';
import { replay } from '../world/replay.js';
import { baseOf, unfold } from './fold.js';
import { decodeNumber, numberSigns } from './fold-text.js';
import { hashOf } from './hash.js';
import { modelVersion } from './model-version.js';
import { scenarios } from './registry.js';
import { helpSigns, type Run, startRun } from './run.js';
import type { ScenarioId } from './scenario.js';

/** Goes back to just after entry `n` of the journal, or with -1 to its beginning: the start, or what was folded. What came after it can be done again. */
export function rewind(run: Run, n: number): Run {
  const { journal, undone } = run;
  const before = journal.slice(0, n + 1);
  const there = replay(baseOf(run), before);
  return there ? { ...run, ...there, undone: [...journal.slice(n + 1), ...undone] } : run;
}

/** Goes back to before the last thing that was done, at the time when it was done: what ran by itself till then is over. */
export function undo(run: Run): Run {
  const last = run.journal.at(-1);
  if (!last) return run;
  const before = rewind(run, run.journal.length - 2);
  return { ...before, ...record(before, { type: 'world.elapse', ms: last.ticks * tick }) };
}

/** Does again what was undone last, at the time when it was done first. */
export function redo(run: Run): Run {
  const [next, ...undone] = run.undone;
  const after = next && replay(baseOf(run), [...run.journal, next]);
  return after ? { ...run, ...after, undone } : run;
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
  const hash = rest.pop();
  if (entries === undefined || rest.length > 1 || hash !== hashOf(parts.slice(0, -1).join('~')))
    return { problem: 'damaged' };
  if (!scenario || !Object.hasOwn(scenarios, scenario) || (phone !== 'android' && phone !== 'iphone'))
    return { problem: 'damaged' };
  const [, drawn = '', rules = ''] = /^([0-9a-z]{1,3})(?:\.([0-9a-z.]+))?$/.exec(seed ?? '') ?? [];
  const policy = decodePolicy(rules);
  if (drawn === '' || !policy) return { problem: 'damaged' };
  const wrong = conditions === '' ? [] : (conditions?.split('.') ?? []);
  if (!wrong.every(isConditionId)) return { problem: 'damaged' };
  const journal = decodeEntries(entries);
  const draw: Draw = { phone: phone, seed: Number.parseInt(drawn, 36) };
  if (!journal || !canStartWith(scenarios[scenario as ScenarioId].start(draw), wrong)) return { problem: 'damaged' };
  const start = startRun({ scenario: scenario as ScenarioId, conditions: wrong, policy, ...draw });
  const folded = rest[0] === undefined ? null : unfold(start, rest[0]);
  if (rest[0] !== undefined && !folded) return { problem: 'damaged' };
  const recorded = replay(folded?.world ?? start.world, journal);
  return recorded ? { run: { ...start, folded, ...recorded } } : { problem: 'damaged' };
}

const entry = new RegExp(`([${helpSigns}])?(?:T(${numberSigns}))?(X|Y\\d|Z\\d\\d)?(${numberSigns})`, 'gy');

/** Reads things done back; null when anything else stands there. */
function decodeEntries(text: string): readonly Entry[] | null {
  const journal: Entry[] = [];
  let help: Entry['help'] = 'none';
  let read = 0;
  for (const [all, sign, ticks = '0', digits, index = ''] of text.matchAll(entry)) {
    if (sign) help = helpGiven[helpSigns.indexOf(sign)] ?? help;
    journal.push({
      index: decodeNumber(index),
      ticks: decodeNumber(ticks),
      digits: digits === undefined ? null : digits.slice(1),
      help,
    });
    read += all.length;
  }
  return read === text.length ? journal : null;
}
