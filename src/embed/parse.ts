import type { HelpGiven } from '../../machines/world/journal.js';
import { isGroup } from '../strings/is-group.js';
import { type FromPractice, type Message, protocol, type Reason, type Result } from './protocol.js';

export type Fields = Readonly<Record<string, unknown>>;

/** Signs: what a stranger sends is looked at no further. A run has a thousand signs. */
const longest = { id: 64, name: 40, journal: 4_096 };
/** In a run of so many signs fewer things are done than that. */
const most = { goals: 50, mistakes: 1_000 };

export const isText = (value: unknown, signs: number): value is string =>
  typeof value === 'string' && value.length <= signs;
const isName = (value: unknown): value is string => isText(value, longest.name) && /^[\w-]+$/.test(value);
const isBetween = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && value >= low && value <= high;
const isOne = <T extends string>(value: unknown, all: readonly T[]): value is T => all.some((one) => one === value);

const kinds = ['detour', 'mistake', 'danger'] as const;
const reasons: readonly Reason[] = ['failed', 'address'];
const helps: readonly HelpGiven[] = ['none', 'nudge', 'control', 'reason', 'pointed', 'played'];

function goalsIn(value: unknown): Result['goals'] | null {
  if (!Array.isArray(value) || value.length > most.goals) return null;
  const goals = value.flatMap((goal: unknown) => {
    if (!isGroup(goal)) return [];
    const { id, reached, help, counts, mistakes } = goal;
    const right =
      isName(id) &&
      isOne(help, helps) &&
      [reached, counts].every((said) => typeof said === 'boolean') &&
      Array.isArray(mistakes) &&
      mistakes.length <= most.mistakes &&
      mistakes.every(isName);
    return right ? [{ id, reached, help, counts, mistakes }] : [];
  });
  return goals.length === value.length ? (goals as Result['goals']) : null;
}

function resultIn({ journal, passed, score, goals: said }: Fields): Result | null {
  const goals = goalsIn(said);
  const right =
    isText(journal, longest.journal) &&
    (passed === null || typeof passed === 'boolean') &&
    (score === null || isBetween(score, 0, 100));
  return goals && right ? { journal, passed, score, goals } : null;
}

function fromPractice(said: Fields): FromPractice | null {
  const { type, height } = said;
  const data = isGroup(said['data']) ? said['data'] : {};
  const { journal, progress, id, kind, reason } = data;
  switch (type) {
    case 'ready':
      return { type };
    case 'resize':
      return isBetween(height, 1, 100_000) ? { type, height } : null;
    case 'progress':
      return isBetween(progress, 0, 1) && isText(journal, longest.journal)
        ? { type, data: { progress, journal } }
        : null;
    case 'mistake':
      return isName(id) && isOne(kind, kinds) && isText(journal, longest.journal)
        ? ({ type, data: { id, kind, journal } } as FromPractice)
        : null;
    case 'complete': {
      const result = resultIn(data);
      return result && { type, data: result };
    }
    case 'error':
      return isOne(reason, reasons) ? { type, data: { reason } } : null;
    default:
      return null;
  }
}

/** Reads what came from anywhere: null for what is not ours, of another version, or wrong in any part. Never throws. */
export const reading =
  <M>(read: (said: Fields) => M | null) =>
  (said: unknown): Message<M> | null => {
    try {
      if (!isGroup(said)) return null;
      const { source, v, id } = said;
      if (source !== protocol.source || v !== protocol.v || !isText(id, longest.id)) return null;
      const message = read(said);
      return message && { ...message, ...protocol, id };
    } catch {
      return null;
    }
  };

/** What a page hears of a practice in its frame. It says nothing that a grade could rest on: see docs/embedding.md. */
export const parseFromPractice = reading(fromPractice);
