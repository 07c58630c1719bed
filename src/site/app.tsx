import { useEffect, useState } from 'react';
import { PairingPractice, type PracticeEvent } from '../index.js';
import { useStrings } from '../player/use-strings.js';
import type { Locale } from '../strings/strings.js';
import { type Asked, readAddress, writeAddress } from './address.js';
import { choiceOf, scenarioOf } from './choices.js';
import { cameFromStart, isKeptEntry, openPractice, openStart, replacePractice } from './history.js';
import { keepRun, readKeptRun } from './kept-run.js';
import { browserLocale } from './languages.js';
import { StartPage } from './start-page.js';

interface Place extends Asked {
  readonly locale: Locale;
}

/** Where the address says that the learner is. A reload or the forward button goes on with the run of this tab. */
function here(): Place {
  const asked = readAddress(location.search, location.hash);
  const locale = asked.locale ?? browserLocale();
  const kept = asked.page === 'practice' && isKeptEntry() ? readKeptRun() : null;
  const same = kept && scenarioOf(kept.choices) === scenarioOf(asked.choices);
  return { ...asked, locale, journal: same ? kept.journal : asked.journal };
}

/** The site: a start page, and the practice as any other page would embed it. */
export function App() {
  const [place, setPlace] = useState(here);
  const { page, choices, locale } = place;
  const words = useStrings([locale]);
  const strings = words.of?.(locale);

  useEffect(() => {
    const follow = () => setPlace(here());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  useEffect(() => {
    if (page === 'practice') replacePractice(writeAddress(choices, locale));
  }, [page, choices, locale]);

  useEffect(() => {
    if (!strings) return;
    document.documentElement.lang = strings.locale;
    const { name } = strings.site;
    document.title = page === 'practice' ? `${strings.stage.scenarios[scenarioOf(choices)]} – ${name}` : name;
  }, [strings, page, choices]);

  function start(next: Place) {
    openPractice(writeAddress(next.choices, next.locale));
    setPlace({ ...next, page: 'practice', problem: null });
  }

  function onEvent(event: PracticeEvent) {
    if (event.type === 'progress') keepRun({ ...choices, scenario: scenarioOf(choices), journal: event.journal });
    if (event.type === 'completed' || event.type === 'restart') keepRun(null);
    if (event.type === 'chooseScenario') {
      const choice = choiceOf(event.scenario);
      if (choice) setPlace({ ...place, choices: { ...choices, ...choice, phone: event.phone }, journal: null });
    }
    if (event.type === 'exit') {
      if (cameFromStart()) history.back();
      else {
        openStart();
        setPlace({ ...here(), choices, locale });
      }
    }
  }

  if (page === 'practice') {
    return (
      <PairingPractice
        scenario={scenarioOf(choices)}
        phone={choices.phone}
        locale={locale}
        addresses={choices.addresses}
        coach={choices.coach}
        {...(place.journal ? { journal: place.journal } : {})}
        onEvent={onEvent}
      />
    );
  }
  return (
    <StartPage
      strings={strings ?? null}
      failed={words.failed}
      onRetry={words.retry}
      locale={locale}
      choices={choices}
      problem={place.problem}
      kept={readKeptRun()}
      onChange={(next) => setPlace({ ...place, choices: next })}
      onLocale={(next) => setPlace({ ...place, locale: next })}
      onStart={() => {
        keepRun(null);
        start({ ...place, journal: null });
      }}
      onGoOn={(kept) => start({ ...place, choices: kept.choices, journal: kept.journal })}
    />
  );
}
