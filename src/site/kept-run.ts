import { dials } from '../../machines/coach/dial.js';
import type { ConditionId } from '../index.js';
import { type Choices, choiceOf, firstChoices, phones, scenarioOf } from './choices.js';

/** A practice that was begun and not finished. It stays in this browser. */
export interface KeptRun {
  readonly choices: Choices;
  readonly journal: string;
}

const key = 'pairing-practice.run';

const texts = (value: unknown) =>
  (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []) as readonly ConditionId[];

/** Reads what was kept. Anything else than a run that this version knows counts as nothing. */
export function readKeptRun(): KeptRun | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { scenario, conditions, phone, coach, addresses, profile, journal } = kept as Record<string, unknown>;
    const choice = typeof scenario === 'string' ? choiceOf(scenario, texts(conditions)) : null;
    const kind = phones.find((one) => one === phone);
    if (!choice || !kind || typeof journal !== 'string' || journal === '') return null;
    return {
      choices: {
        ...choice,
        phone: kind,
        coach: dials.find((one) => one === coach) ?? firstChoices.coach,
        addresses: addresses === 'fictional' ? 'fictional' : firstChoices.addresses,
        profile: typeof profile === 'string' ? profile : null,
      },
      journal,
    };
  } catch {
    return null;
  }
}

/** Keeps a run, or forgets it. A browser that keeps nothing (private window, full disk) is no reason to stop. */
export function keepRun(run: KeptRun | null): void {
  try {
    if (!run) return localStorage.removeItem(key);
    const { phone, coach, addresses, profile } = run.choices;
    const kept = { ...scenarioOf(run.choices), phone, coach, addresses, profile, journal: run.journal };
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Nothing is lost but the way back.
  }
}
