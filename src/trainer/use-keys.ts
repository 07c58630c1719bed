import { useLayoutEffect, useRef } from 'react';

/** What a key does, by its name; with Shift before it where both are pressed. */
export type Keys = Readonly<Record<string, () => void>>;

/** Where a key has a use of its own. */
const types = 'input, textarea, select';
const presses = 'button, a, summary';

const nameOf = ({ key, shiftKey }: KeyboardEvent): string => {
  if (key.length > 1 || key === ' ' || key === '?') return key;
  return shiftKey ? `Shift ${key.toLowerCase()}` : key.toLowerCase();
};

/** Listens to the keys of a laptop or of a presenter, wherever the focus is. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  // Before the next key can come: who presses fast loses none.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const name = nameOf(event);
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest(types) || (name === ' ' && at?.closest(presses))) return;
      const does = latest.current[name];
      if (!does) return;
      event.preventDefault();
      does();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
