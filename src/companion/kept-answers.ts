import { type Answer, type Beside, isBeside } from '../../machines/coach/companion.js';
import { modelVersion } from '../../machines/scenarios/model-version.js';

/** Beside what somebody was, and what they answered. It stays in this browser. */
export interface KeptAnswers extends Beside {
  readonly answers: readonly Answer[];
}

const key = 'pairing-practice.for-real';
/** More than anybody answers. */
const most = 500;

const devices: ReadonlySet<unknown> = new Set(['laptop', 'phone', 'oldPhone']);

function isAnswer(said: unknown): said is Answer {
  const { type, key: seen, device } = Object(said) as Record<string, unknown>;
  if (type === 'sees') return typeof seen === 'string';
  return type === 'other' || type === 'again' || (type === 'turn' && devices.has(device));
}

/** Reads what was kept. Answers to another version of the model cannot be gone on with; anything else counts as nothing. */
export function readAnswers(): KeptAnswers | 'otherVersion' | null {
  try {
    const { version, scenario, phone, answers } = Object(JSON.parse(localStorage.getItem(key) ?? 'null')) as Record<
      string,
      unknown
    >;
    const beside = { scenario, phone };
    if (!Array.isArray(answers) || answers.length > most) return null;
    if (version !== modelVersion) return answers.length > 0 ? 'otherVersion' : null;
    if (!isBeside(beside)) return null;
    return answers.every(isAnswer) ? { ...beside, answers } : null;
  } catch {
    return null;
  }
}

/** Keeps what was answered, or forgets it. A browser that keeps nothing is no reason to stop. */
export function keepAnswers(kept: KeptAnswers | null): void {
  try {
    if (kept) localStorage.setItem(key, JSON.stringify({ version: modelVersion, ...kept }));
    else localStorage.removeItem(key);
  } catch {
    // Nothing is lost but the way back.
  }
}
