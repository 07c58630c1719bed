import { useEffect, useMemo, useRef, useState } from 'react';
import { canStartWith, isConditionId } from '../../machines/conditions/condition.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import { PairingPractice, type PracticeEvent, type WrittenProfile } from '../index.js';
import { readFrame } from '../embed/asks.js';
import { pageAround } from '../embed/frame.js';
import { followHeight, tellOthers } from '../embed/height.js';
import { begun, heard } from '../lms/attempt.js';
import { messageOf } from '../lms/message-of.js';
import type { Attempt } from '../lms/reporter.js';
import { useWave } from '../parts/use-wave.js';
import { profileReader } from '../player/profile-waves.js';
import { words } from '../player/words.js';
import { fromLink } from '../profile/link.js';
import { posters } from '../strings/element.js';
import { problems } from '../strings/problems.js';
import type { Problem } from './address.js';
import { scenarioOf } from './choices.js';
import { keepEntryRun } from './history.js';
import type { Place } from './place.js';
import { useDocument } from './use-document.js';

export { EmbedPage as Page };

/** What is wrong in the address of a frame, for who reads it. */
function wordsOf({ kind, value }: Problem, locale: Place['locale']): string {
  const t = problems[locale];
  return kind === 'scenario' || kind === 'phone' || kind === 'locale' ? t[kind](value) : t.setting(kind);
}

/** The practice alone, for a frame in somebody else's page: it says what happens, and does what that page asks. */
function EmbedPage({ place }: { readonly place: Place }) {
  const { choices, laptopLocale, phoneLocale, problem } = place;
  const { scenario, conditions } = scenarioOf(choices);
  const isStart =
    conditions.every(isConditionId) &&
    canStartWith(scenarios[scenario].start({ phone: choices.phone, seed: 0 }), conditions);
  const asks = useMemo(() => readFrame(location.search), []);
  const around = useMemo(() => pageAround(asks), [asks]);
  const judged = {
    scenario,
    coach: choices.coach,
    ...(choices.slip && { slip: choices.slip }),
    ...(asks.pass !== null && { pass: asks.pass }),
  };
  const [locale, setLocale] = useState(place.locale);
  const [profile, setProfile] = useState(() =>
    choices.profile === null ? null : (JSON.parse(fromLink(choices.profile)) as WrittenProfile),
  );
  const reader = useWave(profileReader, profile !== null).here;
  const isProfile = useMemo(
    () => !profile || !reader || 'profile' in reader.checkProfile(JSON.stringify(profile)),
    [profile, reader],
  );
  const isWrong = problem !== null || !isStart || !isProfile;
  /** How often it was begun, and where; null while nobody practises. */
  const [start, setStart] = useState<{ readonly time: number; readonly journal: string | null } | null>(
    problem ? null : { time: 0, journal: place.journal },
  );
  const root = useRef<HTMLDivElement>(null);
  const attempt = useRef<Attempt>(begun(''));
  const stage = useWave(words.practice[locale]).here?.stage;
  useDocument(stage ? { lang: locale, title: `${stage.scenarios[scenario]} – ${stage.brand}` } : null);
  const startAt = (journal: string | null) => setStart((before) => ({ time: (before?.time ?? 0) + 1, journal }));

  useEffect(() => {
    if (isWrong) around.tell({ type: 'error', data: { reason: 'address' } });
  }, [around, isWrong]);

  useEffect(
    () =>
      around.hear((message) => {
        if (message.type === 'language') setLocale(message.locale);
        else if (message.type === 'restart' || JSON.stringify(message.profile) !== JSON.stringify(profile)) {
          // What is done from here on is told anew, also where it is no better, and in a school it may be another practice.
          attempt.current = begun('');
          if (message.type === 'restart') startAt(null);
          else setProfile(message.profile);
        }
      }),
    [around, profile],
  );

  // A frame that says how high it is best does not say that it may not be higher.
  useEffect(() => {
    if (asks.fits || !root.current) return undefined;
    return followHeight(root.current, (height) => {
      around.tell({ type: 'resize', height });
      tellOthers(height);
    });
  }, [around, asks]);

  function onEvent(event: PracticeEvent) {
    const { current: before } = attempt;
    const now = heard(before, event, judged);
    attempt.current = now;
    const message = messageOf(event, before, now);
    if (message) around.tell(message);
    if (message && (event.type === 'ready' || event.type === 'progress')) keepEntryRun(event.journal);
    if (event.type === 'exit') setStart(null);
  }

  return (
    <div className={asks.fits ? 'site-practice' : 'site-practice site-practice--frame'} ref={root}>
      {start ? (
        <PairingPractice
          key={start.time}
          scenario={scenario}
          conditions={conditions}
          phone={choices.phone}
          locale={locale}
          laptopLocale={laptopLocale ?? locale}
          phoneLocale={phoneLocale ?? locale}
          coach={choices.coach}
          {...(choices.slip ? { slip: choices.slip } : {})}
          {...(choices.addresses === 'fictional' ? { addresses: 'fictional' } : {})}
          {...(profile ? { profile } : {})}
          {...(start.journal ? { journal: start.journal } : {})}
          onEvent={onEvent}
        />
      ) : (
        <div className="site-loading" role={problem ? 'alert' : undefined} lang={locale}>
          <p>{problem ? wordsOf(problem, locale) : posters[locale].title}</p>
          <button type="button" onClick={() => startAt(null)}>
            {problem ? problems[locale].start : posters[locale].start}
          </button>
        </div>
      )}
    </div>
  );
}
