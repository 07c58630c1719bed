import { useEffect, useState } from 'react';
import { loadStrings } from '../strings/load.js';
import type { Locale, Strings } from '../strings/strings.js';

type Loaded = { readonly [L in Locale]?: Strings };

/** The words of all languages asked for; the words of before stay until the new ones are there. */
export function useStrings(wanted: readonly [Locale, ...Locale[]]): {
  readonly of: ((locale: Locale) => Strings) | null;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const [loaded, setLoaded] = useState<Loaded>({});
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const names = [...new Set(wanted)].join(' ');

  // `attempt` asks again after a failure.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => {
    let current = true;
    for (const locale of names.split(' ') as Locale[]) {
      loadStrings(locale).then(
        (strings) => current && setLoaded((old) => (old[locale] ? old : { ...old, [locale]: strings })),
        () => current && setFailed(true),
      );
    }
    return () => {
      current = false;
    };
  }, [names, attempt]);

  const some = Object.values(loaded)[0];
  return {
    of: some ? (locale) => loaded[locale] ?? some : null,
    failed: failed && wanted.some((locale) => !loaded[locale]),
    retry: () => {
      setFailed(false);
      setAttempt(attempt + 1);
    },
  };
}
