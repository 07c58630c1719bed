import { useEffect, useMemo, useState } from 'react';
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
import { type Chosen, readChosen, siteHere, writeChosen } from '../studio/chosen.js';
import { SchoolChoice } from '../studio/school-choice.js';
import { Studio } from '../studio/studio.js';
import { studioWords } from '../studio/words.js';
import { writeGuide, writePage, writeStart } from './address.js';
import { choiceOf } from './choices.js';
import { exerciseWords } from './exercises.js';
import { openPage, openStart, replacePage } from './history.js';
import { Loading } from './loading.js';
import type { PageProps } from './pages.js';
import { fieldsIn } from './read-profile.js';
import { SitePage } from './site-page.js';
import { startWords } from './start-words.js';
import { useDocument } from './use-document.js';
import { useProfile } from './use-profile.js';

export { LessonPage as Page };

addIcons(laterIcons);

const pageIcons = { class: 'together', workshop: 'print', trainer: 'eye' } as const;

/** Where a practice is put in a course. What is chosen stands in the address, and nowhere else. */
function LessonPage({ place, go }: PageProps) {
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
    const fields = await fieldsIn(file);
    setUnreadable(fields === null);
    if (fields) choose(chosen, true, toLink(fields));
    // Nor is it any more about a profile that was wrong before.
    else if (problem) choose(chosen, true, null);
  }

  const written = profile && choices.profile ? (JSON.parse(fromLink(choices.profile)) as WrittenProfile) : null;
  const wrong = strange ?? place.problem?.value ?? null;
  return (
    <SitePage
      className="pairing site"
      main="start studio"
      scheme={shown}
      locale={spoken}
      size={size}
      t={t}
      onBack={() => {
        openStart(writeStart(choices));
        go({ ...place, page: 'start', problem: null });
      }}
      head={
        <>
          <div className="st-ways">
            {(['class', 'workshop', 'trainer'] as const).map((page) => (
              <button
                key={page}
                type="button"
                className="go-on"
                onClick={() => {
                  openPage(writePage(page, spoken, choices));
                  go({ ...place, page, problem: null });
                }}
              >
                <Icon name={pageIcons[page]} />
                <span>{t.pages[page]}</span>
              </button>
            ))}
            <button
              type="button"
              className="go-on"
              onClick={() => {
                const next = { ...choices, ...choiceOf(chosen.scenario), phone: chosen.phone };
                openPage(writeGuide(next, spoken, chosen.locale, null));
                const then = {
                  choices: next,
                  locale: spoken,
                  laptopLocale: chosen.locale,
                  journal: null,
                  problem: null,
                };
                go({ ...place, ...then, page: 'guide' });
              }}
            >
              <Icon name="print" />
              <span>{site.site.guide}</span>
            </button>
          </div>
          {wrong !== null && (
            <p className="problem" role="alert">
              <Icon name="diamond" size={28} />
              <span>{t.wrongLink(wrong)}</span>
            </p>
          )}
        </>
      }
    >
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
    </SitePage>
  );
}
