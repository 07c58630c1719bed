import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { PairingPractice, type PracticeEvent, type WrittenProfile } from '../index.js';
import { useWave } from '../parts/use-wave.js';
import { wave } from '../parts/wave.js';
import { type ForRealWay, ForRealWayContext } from '../player/for-real-way.js';
import { RestWayContext } from '../player/rest-way.js';
import { type ApartWay, ApartWayContext } from '../player/apart-way.js';
import { words } from '../player/words.js';
import { fromLink } from '../profile/link.js';
import { writeAddress, writeForReal, writeGuide, writeStart } from './address.js';
import { choiceOf, scenarioOf } from './choices.js';
import { cameFromStart, entryRun, keepEntryRun, openPage, openStart, replacePage } from './history.js';
import { keepRun } from './kept-run.js';
import type { PageProps } from './pages.js';
import { here, type Place } from './place.js';
import { useDocument } from './use-document.js';
import { useFocusIn } from './use-focus-in.js';

export { PracticePage as Page };

/** One half of a practice in two windows; who has one window does not wait for it. */
const halfPage = wave(() => import('./half-page.js'));

export { prefetch } from '../player/use-prefetch.js';

/** The practice, as any other page would embed it. */
function PracticePage({ place, go }: PageProps) {
  const { choices, locale, laptopLocale = locale, phoneLocale = locale, journal, half } = place;
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
    () => replacePage(writeAddress(choices, locale, { laptopLocale, phoneLocale, half })),
    [choices, locale, laptopLocale, phoneLocale, half],
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

  const toPaper = useCallback(() => {
    const now = latest.current;
    const run = entryRun();
    openPage(writeGuide(now.choices, now.locale, now.locale, run));
    go({ ...now, page: 'guide', journal: run });
  }, [go]);

  const { here: halves } = useWave(halfPage, half !== undefined);
  const way: ApartWay = useMemo(
    () => ({
      // Where it does not come there is one window, as before.
      part: () =>
        void halfPage.load().then(
          ({ partInTwo }) => partInTwo({ place, go }),
          () => {},
        ),
      draw: half === undefined ? null : (props) => halves && <halves.HalfPage {...props} place={place} go={go} />,
    }),
    [half, halves, place, go],
  );

  return (
    <div className="site-practice" ref={frame}>
      <ForRealWayContext.Provider value={toReal}>
        <RestWayContext.Provider value={toPaper}>
          <ApartWayContext.Provider value={way}>
            <PairingPractice
              scenario={scenario}
              conditions={conditions}
              phone={choices.phone}
              locale={locale}
              laptopLocale={laptopLocale}
              phoneLocale={phoneLocale}
              coach={choices.coach}
              {...(choices.slip ? { slip: choices.slip } : {})}
              {...(choices.addresses === 'fictional' ? { addresses: 'fictional' } : {})}
              {...(profile ? { profile } : {})}
              {...(journal ? { journal } : {})}
              linkTo={(run, { coach, addresses, locale: spoken, ...devices }) =>
                new URL(writeAddress({ ...choices, coach, addresses }, spoken, { ...devices, run }), location.href).href
              }
              onEvent={onEvent}
            />
          </ApartWayContext.Provider>
        </RestWayContext.Provider>
      </ForRealWayContext.Provider>
    </div>
  );
}
