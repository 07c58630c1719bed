import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { PairingPractice, type PracticeEvent, type WrittenProfile } from '../index.js';
import { useWave } from '../parts/use-wave.js';
import { type ForRealWay, ForRealWayContext } from '../player/for-real-way.js';
import { words } from '../player/words.js';
import { fromLink } from '../profile/link.js';
import { writeAddress, writeForReal, writeStart } from './address.js';
import { choiceOf, scenarioOf } from './choices.js';
import { cameFromStart, keepEntryRun, openPage, openStart, replacePage } from './history.js';
import { keepRun } from './kept-run.js';
import { here, type Place } from './place.js';
import { useDocument } from './use-document.js';
import { useFocusIn } from './use-focus-in.js';

export { prefetch } from '../player/use-prefetch.js';

interface PracticePageProps {
  readonly place: Place;
  readonly go: (next: Place) => void;
}

/** The practice, as any other page would embed it. */
export function PracticePage({ place, go }: PracticePageProps) {
  const { choices, locale, laptopLocale = locale, phoneLocale = locale, journal } = place;
  const { scenario, conditions } = scenarioOf(choices);
  // What is wrong in it the practice says.
  const profile = useMemo(
    () => (choices.profile === null ? null : (JSON.parse(fromLink(choices.profile)) as WrittenProfile)),
    [choices.profile],
  );
  // Events of a practice can follow one another before the next drawing.
  const latest = useRef(place);
  useLayoutEffect(() => {
    latest.current = place;
  }, [place]);
  const frame = useRef<HTMLDivElement>(null);
  useFocusIn(frame, cameFromStart());
  const stage = useWave(words.practice[locale]).here?.stage;
  useDocument(stage ? { lang: locale, title: `${stage.scenarios[scenario]} – ${stage.brand}` } : null);

  useEffect(
    () => replacePage(writeAddress(choices, locale, { laptopLocale, phoneLocale })),
    [choices, locale, laptopLocale, phoneLocale],
  );

  function change(next: Place) {
    latest.current = next;
    go(next);
  }

  function onEvent(event: PracticeEvent) {
    const now = latest.current;
    switch (event.type) {
      case 'ready':
        return keepEntryRun(event.journal);
      case 'progress':
        keepEntryRun(event.journal);
        return keepRun(event.stop && { choices: now.choices, journal: event.journal });
      case 'chooseScenario': {
        const choice = { ...choiceOf(event.scenario, event.conditions), phone: event.phone };
        return change({ ...now, choices: { ...now.choices, ...choice }, journal: null });
      }
      case 'exit':
        if (cameFromStart()) return history.back();
        openStart(writeStart(now.choices));
        return change(here(now));
      case 'restart':
      case 'mistake':
      case 'completed':
      case 'failed':
        return;
      default:
        return event satisfies never;
    }
  }

  const toReal: ForRealWay = useCallback(
    (done) => {
      const now = latest.current;
      const next = { ...now.choices, ...choiceOf(done.scenario), phone: done.phone };
      openPage(writeForReal(next, now.locale));
      go({ ...now, page: 'for-real', choices: next });
    },
    [go],
  );

  return (
    <div className="site-practice" ref={frame}>
      <ForRealWayContext.Provider value={toReal}>
        <PairingPractice
          scenario={scenario}
          conditions={conditions}
          phone={choices.phone}
          locale={locale}
          laptopLocale={laptopLocale}
          phoneLocale={phoneLocale}
          coach={choices.coach}
          {...(choices.addresses === 'fictional' ? { addresses: 'fictional' } : {})}
          {...(profile ? { profile } : {})}
          {...(journal ? { journal } : {})}
          linkTo={(run, { coach, addresses, locale: spoken, ...devices }) =>
            new URL(writeAddress({ ...choices, coach, addresses }, spoken, { ...devices, run }), location.href).href
          }
          onEvent={onEvent}
        />
      </ForRealWayContext.Provider>
    </div>
  );
}
