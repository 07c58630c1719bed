import { useCallback, useEffect, useState } from 'react';
import { useWave } from '../parts/use-wave.js';
import { words } from '../player/words.js';
import { Loading } from './loading.js';
import { deskPage, embedPage, forRealPage, lessonPage, practicePage, profilePage, startPage } from './pages.js';
import { here } from './place.js';
import { startWords } from './start-words.js';
import { useIdle } from './use-idle.js';

/** The site: a start page and a practice, each fetched when it is asked for. */
export function App() {
  const [place, go] = useState(() => here(null));
  const { page, locale } = place;
  const practising = page === 'practice';
  const helping = page === 'desk';
  const doing = page === 'for-real';
  const making = page === 'profile' || page === 'check';
  const putting = page === 'lesson';
  const framed = page === 'embed';
  const start = useWave(startPage, !practising && !helping && !making && !doing && !putting && !framed);
  const embed = useWave(embedPage, framed);
  const lesson = useWave(lessonPage, putting);
  const profile = useWave(profilePage, making);
  const desk = useWave(deskPage, helping);
  const forReal = useWave(forRealPage, doing);
  const practice = useWave(practicePage, practising);
  const strings = (practising || helping || doing || framed ? words.practice : startWords)[locale];

  useEffect(() => {
    const follow = () => go(here);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  // Its words come at the same time as the page.
  useEffect(() => strings.prefetch(), [strings]);

  const prepare = useCallback(() => {
    words.practice[locale].prefetch();
    // Who is on the start page can go on without internet; a practice that does not come now is asked for again.
    practicePage.load().then(
      (page) => page.prefetch(locale),
      () => {},
    );
  }, [locale]);
  useIdle(!practising && !helping && !making && !doing && !putting && !framed && start.here !== null, prepare);

  if (practising) {
    if (!practice.here) return <Loading locale={locale} failed={practice.failed} onRetry={practicePage.want} />;
    return <practice.here.PracticePage place={place} go={go} />;
  }
  if (framed) {
    if (!embed.here) return <Loading locale={locale} failed={embed.failed} onRetry={embedPage.want} />;
    return <embed.here.EmbedPage place={place} />;
  }
  if (helping) {
    if (!desk.here) return <Loading locale={locale} failed={desk.failed} onRetry={deskPage.want} />;
    return <desk.here.DeskPage place={place} go={go} />;
  }
  if (doing) {
    if (!forReal.here) return <Loading locale={locale} failed={forReal.failed} onRetry={forRealPage.want} />;
    return <forReal.here.ForRealPage place={place} go={go} />;
  }
  if (making) {
    if (!profile.here) return <Loading locale={locale} failed={profile.failed} onRetry={profilePage.want} />;
    return <profile.here.ProfilePage place={place} go={go} />;
  }
  if (putting) {
    if (!lesson.here) return <Loading locale={locale} failed={lesson.failed} onRetry={lessonPage.want} />;
    return <lesson.here.LessonPage place={place} go={go} />;
  }
  if (!start.here) return <Loading locale={locale} failed={start.failed} onRetry={startPage.want} />;
  return <start.here.StartPage place={place} go={go} />;
}
