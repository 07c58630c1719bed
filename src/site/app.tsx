import { useCallback, useEffect, useState } from 'react';
import { useWave } from '../parts/use-wave.js';
import { words } from '../player/words.js';
import type { Asked } from './address.js';
import { Loading } from './loading.js';
import { pages, practicePage } from './pages.js';
import { here } from './place.js';
import { startWords } from './start-words.js';
import { useIdle } from './use-idle.js';

/** Which pages speak with the words of a practice: they come at the same time as the page. */
const practises: ReadonlySet<Asked['page']> = new Set(['practice', 'desk', 'for-real', 'embed']);

/** From which pages one goes on to a practice. */
const leadsOn: ReadonlySet<Asked['page']> = new Set(['start', 'help']);

/** The site: its pages, each fetched when it is asked for. */
export function App() {
  const [place, go] = useState(() => here(null));
  const { page, locale } = place;
  const { here: drawn, failed } = useWave(pages[page]);
  const strings = (practises.has(page) ? words.practice : startWords)[locale];

  useEffect(() => {
    const follow = () => go(here);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  useEffect(() => strings.prefetch(), [strings]);

  const prepare = useCallback(() => {
    words.practice[locale].prefetch();
    // Who is on the start page can go on without internet; a practice that does not come now is asked for again.
    practicePage.load().then(
      (practice) => practice.prefetch(locale),
      () => {},
    );
  }, [locale]);
  useIdle(leadsOn.has(page) && drawn !== null, prepare);

  return drawn ? (
    <drawn.Page place={place} go={go} />
  ) : (
    <Loading locale={locale} failed={failed} onRetry={pages[page].want} />
  );
}
