import { useCallback, useEffect, useState } from 'react';
import type { Elsewhere } from '../parts/elsewhere.js';

/** Long enough to read one short sentence twice. */
const moment = 5000;

/**
 * What was pressed that is not needed now; it passes, but not while everything stands `still`, or ends with the next
 * thing that is done: when `done` is another.
 */
export function useAside(done: unknown, still = false): readonly [Elsewhere | null, (pressed: Elsewhere) => void] {
  const [asked, setAsked] = useState<{ readonly done: unknown; readonly pressed: Elsewhere } | null>(null);
  const shown = asked !== null && asked.done === done ? asked.pressed : null;

  useEffect(() => {
    if (!asked || still) return undefined;
    const timer = setTimeout(() => setAsked(null), moment);
    return () => clearTimeout(timer);
  }, [asked, still]);

  return [shown, useCallback((pressed: Elsewhere) => setAsked({ done, pressed }), [done])];
}
