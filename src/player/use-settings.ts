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

/** Forgets what the learner changed earlier: what is asked for now holds again. */
export function forgetSettings(names: readonly (keyof Settings)[]): void {
  const others = Object.entries(read()).filter(([name]) => !(names as readonly string[]).includes(name));
  keep(Object.fromEntries(others));
}

export type SetSetting = <N extends keyof Settings>(name: N, value: Settings[N]) => void;

/** What the learner set, kept in this browser. */
export function useSettings(start: Settings): readonly [Settings, SetSetting] {
  const [changes, setChanges] = useState(read);
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
