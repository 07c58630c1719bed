import { type CSSProperties, useMemo } from 'react';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/site.css';
import { addIcons } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import { useLatest, useWave } from '../parts/use-wave.js';
import { usualDesks } from '../profile/usual.js';
import { ordinarySettings } from '../player/settings.js';
import { useScheme } from '../player/use-scheme.js';
import { forgetSettings, useSettings } from '../player/use-settings.js';
import { writeAddress, writeDesk, writeForReal, writeGuide, writePage, writeStart } from './address.js';
import { Help } from './help.js';
import { cameFromStart, openPage, openPractice, openStart } from './history.js';
import { choiceOf, type Choices } from './choices.js';
import { keepRun, readKeptRun } from './kept-run.js';
import { Loading } from './loading.js';
import type { PageProps } from './pages.js';
import { here as placeHere, type Place } from './place.js';
import { startWords } from './start-words.js';
import { Start } from './start.js';
import { useProfile } from './use-profile.js';
import { useDocument } from './use-document.js';

export { StartPage as Page };

addIcons(laterIcons);

/** The start page in the scheme, the text size and the language of the coach that the learner set in a practice. */
function StartPage({ place, go }: PageProps) {
  const { choices, locale, problem } = place;
  const [{ scheme, size, locale: spoken }, onSet] = useSettings({
    ...ordinarySettings(locale),
    coach: choices.coach,
  });
  const shown = useScheme(scheme);
  const wanted = startWords[spoken];
  const { here, failed } = useWave(wanted);
  const latest = useLatest(here);
  const { coming, profile, school, problem: wrongProfile } = useProfile(choices.profile, spoken);
  const strings = useMemo(
    () => (latest && school.tell ? school.tell(latest, latest.locale) : latest),
    [latest, school],
  );
  useDocument(strings && { lang: strings.locale, title: strings.site.name });
  const kept = readKeptRun();

  function start(next: Place) {
    openPractice(writeAddress(next.choices, next.locale));
    go({ ...next, page: 'practice', problem: null });
  }

  /** A practice from its beginning. What is chosen here counts more than what was set in an earlier one. */
  function startNew(chosen: Partial<Choices>) {
    keepRun(null);
    forgetSettings(['coach', 'locale', 'laptopLocale', 'phoneLocale']);
    start({
      ...place,
      choices: { ...choices, apart: null, conditions: [], slip: null, ...chosen },
      locale: spoken,
      journal: null,
    });
  }

  function leaveHelp() {
    if (cameFromStart()) return history.back();
    openStart(writeStart(choices));
    go(placeHere(place));
  }

  function openGuide() {
    openPage(writeGuide(choices, spoken, spoken, null));
    go({ ...place, page: 'guide', locale: spoken, journal: null, problem: null });
  }

  if (failed || !strings || coming) return <Loading locale={locale} failed={failed} onRetry={wanted.want} />;
  return (
    <div
      className="pairing site"
      data-scheme={shown}
      lang={strings.locale}
      style={{ '--rem': `${size}px` } as CSSProperties}
    >
      {place.page === 'help' ? (
        <Help
          t={strings.site.help}
          desks={profile?.helpDesks ?? usualDesks}
          phones={profile?.phones ?? false}
          guide={strings.site.guide}
          onGuide={openGuide}
          onBack={leaveHelp}
          onPractise={(helper) => startNew({ practice: 'firstSetup', place: helper === 'home' ? 'home' : 'school' })}
        />
      ) : (
        <Start
          strings={strings}
          choices={choices}
          problem={problem ? strings.site.problems[problem.kind](problem.value) : wrongProfile}
          school={profile?.school.name ?? null}
          rules={school}
          onChange={(next) => go({ ...place, choices: next })}
          onLocale={(next) => {
            onSet('locale', locale);
            go({ ...place, locale: next });
          }}
          onStart={() => startNew({})}
          onExercise={({ scenario, conditions, slip }) => startNew({ ...choiceOf(scenario, conditions), slip })}
          onHelp={() => {
            openPage(writePage('help', spoken, choices));
            go({ ...place, page: 'help', locale: spoken, problem: null });
          }}
          onDesk={() => {
            openPage(writeDesk(choices, spoken));
            go({ ...place, page: 'desk', locale: spoken, problem: null });
          }}
          onForReal={() => {
            openPage(writeForReal(choices, spoken));
            go({ ...place, page: 'for-real', locale: spoken, problem: null });
          }}
          onLesson={() => {
            openPage(writePage('lesson', spoken, choices));
            go({ ...place, page: 'lesson', locale: spoken, problem: null });
          }}
          onGuide={openGuide}
          onOwnSchool={() => {
            openPage(writePage('profile', spoken, choices));
            go({ ...place, page: 'profile', locale: spoken, problem: null });
          }}
          onGoOn={kept && (() => start({ ...place, choices: kept.choices, journal: kept.journal }))}
        />
      )}
    </div>
  );
}
