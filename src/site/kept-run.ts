import { type Choices, choiceOf, firstChoices, phones } from './choices.js';

/** A practice that was begun and not finished. It stays in this browser. */
export interface KeptRun {
  readonly choices: Choices;
  readonly journal: string;
}

const key = 'pairing-practice.run';

/** Reads what was kept. Anything else than a run that this version knows counts as nothing. */
export function readKeptRun(): KeptRun | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { scenario, phone, coach, addresses, journal } = kept as Record<string, unknown>;
    const choice = typeof scenario === 'string' ? choiceOf(scenario) : null;
    const kind = phones.find((one) => one === phone);
    if (!choice || !kind || typeof journal !== 'string' || journal === '') return null;
    return {
      choices: {
        ...choice,
        phone: kind,
        coach: coach !== false,
        addresses: addresses === 'fictional' ? 'fictional' : firstChoices.addresses,
      },
      journal,
    };
  } catch {
    return null;
  }
}

/** Keeps a run, or forgets it. A browser that keeps nothing (private window, full disk) is no reason to stop. */
export function keepRun(
  run: (Omit<Choices, 'practice' | 'place'> & { scenario: string; journal: string }) | null,
): void {
  try {
    if (run) localStorage.setItem(key, JSON.stringify(run));
    else localStorage.removeItem(key);
  } catch {
    // Nothing is lost but the way back.
  }
}
