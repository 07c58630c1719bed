import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/site.css';
import '../styles/site-studio.css';
import { addIcons, Icon } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import { useLatest, useWave } from '../parts/use-wave.js';
import { ordinarySettings } from '../player/settings.js';
import { useScheme } from '../player/use-scheme.js';
import { useSettings } from '../player/use-settings.js';
import { words } from '../player/words.js';
import { fromLink, toLink } from '../profile/link.js';
import type { WrittenProfile } from '../profile/profile.js';
import { isGroup } from '../strings/is-group.js';
import { type Chosen, readChosen, siteHere, writeChosen } from '../studio/chosen.js';
import { SchoolChoice } from '../studio/school-choice.js';
import { Studio } from '../studio/studio.js';
import { studioWords } from '../studio/words.js';
import { writePage, writeStart } from './address.js';
import { exerciseWords } from './exercises.js';
import { openPage, openStart, replacePage } from './history.js';
import { Loading } from './loading.js';
import type { Place } from './place.js';
import { startWords } from './start-words.js';
import { useDocument } from './use-document.js';
import { useProfile } from './use-profile.js';

addIcons(laterIcons);

interface LessonPageProps {
  readonly place: Place;
  readonly go: (next: Place) => void;
}

/** Where a practice is put in a course. What is chosen stands in the address, and nowhere else. */
export function LessonPage({ place, go }: LessonPageProps) {
  const { choices, locale } = place;
  const [{ scheme, size, locale: spoken }] = useSettings(ordinarySettings(locale));
  const shown = useScheme(scheme);
  // A step back in the history gives another place, and then the address is read again.
  const { chosen, strange } = useMemo(
    () => place && readChosen(location.search, location.hash, locale),
    [place, locale],
  );
  const { profile, school, problem } = useProfile(choices.profile, spoken);
  const [unreadable, setUnreadable] = useState(false);
  const waves = [
    useWave(studioWords[spoken]),
    useWave(startWords[spoken]),
    useWave(words.practice[spoken]),
    useWave(words.practice[chosen.locale]),
    useWave(exerciseWords[spoken]),
    useWave(exerciseWords[chosen.locale]),
  ] as const;
  const [{ here: t }, { here: site }, { here: practice }, , { here: exercises }] = waves;
  // Who chooses another language for the lesson stays where they are until it is there.
  const lesson = useLatest(waves[3].here);
  const named = useLatest(waves[5].here);
  useDocument(t && { lang: spoken, title: t.title });
  const title = useRef<HTMLHeadingElement>(null);
  // The heading is drawn once the words of the practice are there as well.
  const there = Boolean(t && site && practice && lesson && exercises && named);
  useEffect(() => title.current?.focus({ preventScroll: true }), [there]);
  // A page that comes in the place of another begins at its top.
  useEffect(() => window.scrollTo({ top: 0 }), []);

  if (!t || !site || !practice || !lesson || !exercises || !named) {
    const ofBoth = [spoken, chosen.locale].flatMap((one) => [words.practice[one], exerciseWords[one]]);
    const again = () => [studioWords[spoken], startWords[spoken], ...ofBoth].forEach(({ want }) => want());
    return <Loading locale={spoken} failed={waves.some(({ failed }) => failed)} onRetry={again} />;
  }

  function choose(next: Chosen, step = false, link = choices.profile) {
    (step ? openPage : replacePage)(writeChosen(next, locale) + writeStart({ profile: link }));
    go({ ...place, choices: { ...choices, profile: link }, problem: null });
  }

  async function open(file: File) {
    try {
      const read: unknown = JSON.parse(await file.text());
      if (!isGroup(read)) throw new Error('No profile.');
      setUnreadable(false);
      choose(chosen, true, toLink(read));
    } catch {
      setUnreadable(true);
    }
  }

  const written = profile && choices.profile ? (JSON.parse(fromLink(choices.profile)) as WrittenProfile) : null;
  const wrong = strange ?? place.problem?.value ?? null;
  return (
    <div className="pairing site" data-scheme={shown} lang={spoken} style={{ '--rem': `${size}px` } as CSSProperties}>
      <main className="start studio">
        <header className="st-head">
          <button
            type="button"
            className="go-on"
            onClick={() => {
              openStart(writeStart(choices));
              go({ ...place, page: 'start', problem: null });
            }}
          >
            <Icon name="left" />
            <span>{t.back}</span>
          </button>
          <h1 ref={title} tabIndex={-1}>
            {t.title}
          </h1>
          <p>{t.lead}</p>
          {wrong !== null && (
            <p className="problem" role="alert">
              <Icon name="diamond" size={28} />
              <span>{t.wrongLink(wrong)}</span>
            </p>
          )}
        </header>
        <Studio
          t={t}
          site={site.site}
          stage={practice.stage}
          lessonStage={lesson.stage}
          exercises={exercises}
          lessonExercises={named.names}
          rules={school}
          spoken={spoken}
          chosen={chosen}
          profile={written}
          scheme={shown}
          here={siteHere(location)}
          address={`${location.origin}${location.pathname}${writeChosen(chosen, locale)}${writeStart(choices)}`}
          onChoose={choose}
          school={
            <SchoolChoice
              t={t}
              name={profile?.school.name ?? null}
              problem={unreadable ? t.what.unreadable : problem && t.what.wrongProfile}
              held={choices.profile !== null}
              onOpen={(file) => void open(file)}
              onDrop={() => {
                setUnreadable(false);
                choose(chosen, true, null);
              }}
              onMake={() => {
                openPage(writePage('profile', spoken, choices), writeChosen(chosen, locale));
                go({ ...place, page: 'profile', problem: null });
              }}
            />
          }
        />
      </main>
    </div>
  );
}
