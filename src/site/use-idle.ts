import { useEffect } from 'react';

/** Does something once, when it is wanted and the browser has nothing else to do. */
export function useIdle(wanted: boolean, act: () => void): void {
  useEffect(() => {
    if (!wanted) return undefined;
    // Safari has no idle callback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(act, 300);
      return () => clearTimeout(timer);
    }
    const call = requestIdleCallback(act, { timeout: 2000 });
    return () => cancelIdleCallback(call);
  }, [wanted, act]);
}
