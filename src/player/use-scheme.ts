import { useEffect, useState } from 'react';
import type { Scheme } from './props.js';

const query = '(prefers-color-scheme: dark)';

/** Light or dark: as set, or as the device of the learner prefers. */
export function useScheme(scheme: Scheme): 'light' | 'dark' {
  const [dark, setDark] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setDark(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, []);
  if (scheme !== 'auto') return scheme;
  return dark ? 'dark' : 'light';
}
