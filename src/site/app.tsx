import { useEffect, useRef, useState } from 'react';
import { PairingPractice, type PracticeEvent } from '../index.js';
import { useStrings } from '../player/use-strings.js';
import { forgetSettings } from '../player/use-settings.js';
import { writeAddress } from './address.js';
import { choiceOf, scenarioOf } from './choices.js';
import { cameFromStart, openPractice, openStart, replacePractice } from './history.js';
import { keepRun, readKeptRun } from './kept-run.js';
import { here, type Place } from './place.js';
import { StartPage } from './start-page.js';

/** The site: a start page, and the practice as any other page would embed it. */
export function App() {
  const [place, setPlace] = useState(() => here(null));
  // Events of a practice can follow one another before the next drawing.
  const latest = useRef(place);
  const { page, choices, locale } = place;
  const words = useStrings([locale]);
  const strings = words.of?.(locale);

  function go(next: Place) {
    latest.current = next;
    setPlace(next);
  }

  useEffect(() => {
    const follow = () => go(here(latest.current));
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
    go({ ...next, page: 'practice', problem: null });
  }

  function onEvent(event: PracticeEvent) {
    const now = latest.current;
    switch (event.type) {
      case 'progress':
        return keepRun(event.stop && { choices: now.choices, journal: event.journal });
      case 'chooseScenario': {
        const choice = { ...choiceOf(event.scenario), phone: event.phone };
        return go({ ...now, choices: { ...now.choices, ...choice }, journal: null });
      }
      case 'exit':
        if (cameFromStart()) return history.back();
        openStart();
        return go(here(now));
      case 'ready':
      case 'restart':
      case 'completed':
        return;
      default:
        return event satisfies never;
    }
  }

  if (page === 'practice') {
    return (
      <div className="site-practice">
        <PairingPractice
          scenario={scenarioOf(choices)}
          phone={choices.phone}
          locale={locale}
          addresses={choices.addresses}
          coach={choices.coach}
          {...(place.journal ? { journal: place.journal } : {})}
          onEvent={onEvent}
        />
      </div>
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
      onChange={(next) => go({ ...place, choices: next })}
      onLocale={(next) => go({ ...place, locale: next })}
      onStart={() => {
        keepRun(null);
        // What is chosen here counts more than what was set in an earlier practice.
        forgetSettings(['coach', 'locale', 'laptopLocale', 'phoneLocale']);
        start({ ...place, journal: null });
      }}
      onGoOn={(kept) => start({ ...place, choices: kept.choices, journal: kept.journal })}
    />
  );
}
