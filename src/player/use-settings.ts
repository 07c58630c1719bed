import { useCallback, useState } from 'react';
import { type Changes, change, parseChanges, type Settings, settingsOf } from './settings.js';

const key = 'pairing-practice.settings';

/** A browser can refuse to keep things, and says so by throwing. */
function read(): Changes {
  try {
    return parseChanges(localStorage.getItem(key));
  } catch {
    return {};
  }
}

function keep(changes: Changes): void {
  try {
    localStorage.setItem(key, JSON.stringify(changes));
  } catch {
    // The choice holds until the page is closed.
  }
}

/** Whether this browser keeps anything: in a private window, in a frame, or by a setting of school it may not. */
export function browserKeeps(): boolean {
  try {
    localStorage.setItem(`${key}.try`, '');
    localStorage.removeItem(`${key}.try`);
    return true;
  } catch {
    return false;
  }
}

const without = (names: readonly string[]): Changes =>
  Object.fromEntries(Object.entries(read()).filter(([name]) => !names.includes(name)));

/** Forgets what the learner changed earlier: what is asked for now holds again. */
export const forgetSettings = (names: readonly (keyof Settings)[]): void => keep(without(names));

export type SetSetting = <N extends keyof Settings>(name: N, value: Settings[N]) => void;

/** What a link to a place brings along. */
const brought: readonly (keyof Settings)[] = ['coach', 'locale', 'laptopLocale', 'phoneLocale'];

/** What the learner set, kept in this browser. Where a link of somebody else says how it was there, that holds for this once. */
export function useSettings(start: Settings, shared = false): readonly [Settings, SetSetting] {
  const [changes, setChanges] = useState(() => (shared ? without(brought) : read()));
  const set: SetSetting = useCallback(
    (name, value) => {
      // Another practice on this page, or in another tab, may have kept something since: only this one choice is added.
      keep(change(read(), start, name, value));
      setChanges(change(changes, start, name, value));
    },
    [changes, start],
  );
  return [settingsOf(start, changes), set];
}
