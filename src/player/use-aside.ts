import { useCallback, useEffect, useState } from 'react';

/** Long enough to read one short sentence twice. */
const moment = 5000;

/** Whether something was pressed that is not needed now; it passes, or ends with the next thing that is done. */
export function useAside(world: unknown): readonly [boolean, () => void] {
  const [asked, setAsked] = useState<{ readonly world: unknown } | null>(null);
  const shown = asked !== null && asked.world === world;

  useEffect(() => {
    if (!asked) return undefined;
    const timer = setTimeout(() => setAsked(null), moment);
    return () => clearTimeout(timer);
  }, [asked]);

  return [shown, useCallback(() => setAsked({ world }), [world])];
}
