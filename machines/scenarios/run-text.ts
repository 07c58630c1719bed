import { canStartWith, isConditionId } from '../conditions/condition.js';
import { decodePolicy, encodePolicy } from '../conditions/policy.js';
import type { Draw } from '../conditions/starts.js';
import { type Entry, helpGiven, record, tick } from '../world/journal.js';
import { replay } from '../world/replay.js';
import { unfold } from './folded.js';
import { hashOf } from './hash.js';
import { modelVersion } from './model-version.js';
import { decodeNumber, encodeNumber, numberSigns } from './number-text.js';
import { scenarios } from './registry.js';
import { type Run, startRun } from './run.js';
import type { ScenarioId } from './scenario.js';

/**
 * A run as text, letters, digits and `.` `~` only: where it starts, one sign for each thing done, what was folded, and a
 * hash of all that. Who was not in a hurry does some 800 things in 1,000 signs; what becomes longer is folded. `shared`: for
 * somebody else, who is told so; then it begins with `~`.
 */
export function encodeRun(run: Run, shared = false): string {
  const { scenario, phone, conditions, seed, policy, journal, folded, world, since } = run;
  const rules = encodePolicy(policy);
  const drawn = rules === '' ? seed.toString(36) : `${seed.toString(36)}.${rules}`;
  const passed = Math.round((world.now - since) / tick);
  const entries = journal.map(encodeEntry).join('') + (passed > 0 ? `T${encodeNumber(passed)}` : '');
  const parts = [shared ? `~${modelVersion}` : modelVersion, scenario, phone, conditions.join('.'), drawn, entries];
  const text = (folded ? [...parts, folded.text] : parts).join('~');
  return `${text}~${hashOf(text)}`;
}

/** With which help something was done, where that is another than before, in the order of `helpGiven`. */
const helpSigns = 'HIJKLM';
/** How many digits were typed. */
const digitSigns = 'XYZ';

/** Its help, the ticks before it, and the digits that were typed, as far as there is any, and its index. */
function encodeEntry({ index, ticks, digits, help }: Entry, place: number, all: readonly Entry[]): string {
  const sign = help === (all[place - 1]?.help ?? 'none') ? '' : helpSigns[helpGiven.indexOf(help)];
  const time = ticks > 0 ? `T${encodeNumber(ticks)}` : '';
  return `${sign}${time}${digits === null ? '' : digitSigns[digits.length] + digits}${encodeNumber(index)}`;
}

/** `shared`: it was somebody else's. */
export type Decoded =
  | { readonly run: Run; readonly shared: boolean }
  | { readonly problem: 'damaged' | 'otherVersion'; readonly shared?: false };

const fewestParts = 5;

/** Reads a run back. Text from another version of the model, or damaged text, is told apart and never half used. */
export function decodeRun(text: string): Decoded {
  const shared = text.startsWith('~');
  const parts = text.slice(shared ? 1 : 0).split('~');
  const [version, scenario, phone, conditions, seed, entries, ...rest] = parts;
  // Another version may have had other parts, but never fewer than these.
  if (parts.length < fewestParts || !version || !/^[0-9a-z]+$/.test(version)) return { problem: 'damaged' };
  if (version !== modelVersion) return { problem: 'otherVersion' };
  const hash = rest.pop();
  if (entries === undefined || rest.length > 1 || hash !== hashOf(text.slice(0, text.lastIndexOf('~'))))
    return { problem: 'damaged' };
  if (!scenario || !Object.hasOwn(scenarios, scenario) || (phone !== 'android' && phone !== 'iphone'))
    return { problem: 'damaged' };
  const [, drawn = '', rules = ''] = /^([0-9a-z]{1,3})(?:\.([0-9a-z.]+))?$/.exec(seed ?? '') ?? [];
  const policy = decodePolicy(rules);
  if (drawn === '' || !policy) return { problem: 'damaged' };
  const wrong = conditions === '' ? [] : (conditions?.split('.') ?? []);
  if (!wrong.every(isConditionId)) return { problem: 'damaged' };
  const [, done = '', passed = '0'] = whole.exec(entries) ?? [];
  const journal = decodeEntries(done);
  const draw: Draw = { phone: phone, seed: Number.parseInt(drawn, 36) };
  if (!journal || !canStartWith(scenarios[scenario as ScenarioId].start(draw), wrong)) return { problem: 'damaged' };
  const start = startRun({ scenario: scenario as ScenarioId, conditions: wrong, policy, ...draw });
  const folded = rest[0] === undefined ? null : unfold(start, rest[0]);
  if (rest[0] !== undefined && !folded) return { problem: 'damaged' };
  const recorded = replay(folded?.world ?? start.world, journal);
  if (!recorded) return { problem: 'damaged' };
  const now = record(recorded, { type: 'world.elapse', ms: decodeNumber(passed) * tick });
  return { run: { ...start, folded, ...now }, shared };
}

const entry = new RegExp(`([${helpSigns}])?(?:T(${numberSigns}))?(X|Y\\d|Z\\d\\d)?(${numberSigns})`, 'gy');

/** What was done, and the time since. */
const whole = new RegExp(`^(.*?)(?:T(${numberSigns}))?$`);

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
