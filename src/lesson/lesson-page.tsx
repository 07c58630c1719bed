import { useRef, useState, useSyncExternalStore } from 'react';
import { PairingPractice, type PracticeEvent } from '../index.js';
import { isBetter, resultOf, scenarioIn } from '../lms/attempt.js';
import type { Earlier, Session, SessionState } from '../lms/index.js';
import type { Lesson } from '../packages/lesson.js';
import { type LessonNoticeId, lessonStrings } from '../strings/lesson.js';
import { slipNames as en } from '../strings/en/exercise-names.js';
import type { SlipNames } from '../strings/exercises.js';
import { slipNames as nl } from '../strings/nl/exercise-names.js';
import type { Locale } from '../strings/strings.js';
import { Left } from './left.js';
import { LessonNotice } from './lesson-notice.js';
import { LessonResult } from './lesson-result.js';
import { type Ended, resultWords } from './result-words.js';

/** What takes points, by name. */
const slipNames: { readonly [L in Locale]: SlipNames } = { nl, en };

interface LessonPageProps {
  readonly lesson: Lesson;
  readonly session: Session;
}

type Result = NonNullable<Earlier['result']>;

/** What is to be said of a session; nothing where all is as the learner expects. */
function noticeOf(state: SessionState, { coach, pass }: Lesson): LessonNoticeId | null {
  switch (state.at) {
    case 'opening':
      return null;
    case 'open':
      if (state.earlier.mode !== 'normal') return state.earlier.mode;
      if (state.lost) return 'lost';
      // More help than the lesson gives takes points: said before, and not only by the result.
      if ((state.earlier.asks ?? pass) === undefined) return null;
      return coach === 'hint' || coach === 'test' ? coach : null;
    case 'alone':
    case 'ended':
      return state.at;
    default:
      return state satisfies never;
  }
}

/** Why an earlier result stays; null where it does not. Where nothing is scored there is no better or worse. */
function standsOf(before: Result, result: Result, passesOnce: Earlier['passesOnce']): Ended['stands'] {
  if (result.score === null) return null;
  if (passesOnce && before.passed) return 'passedBefore';
  return isBetter(before, result) ? 'stands' : null;
}

/** A practice as an author put it in a course, and what the course is told of it. */
export function LessonPage({ lesson, session }: LessonPageProps) {
  const { scenario, conditions, slip, phone, coach, locale, profile, reportsTo } = lesson;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [read, setRead] = useState<readonly LessonNoticeId[]>([]);
  const [left, setLeft] = useState(false);
  const [ended, setEnded] = useState<Ended | null>(null);
  const best = useRef<Result>(undefined);
  const began = useRef<string>(undefined);
  const t = lessonStrings[locale];
  const notice = ended ? null : noticeOf(state, lesson);
  const earlier = 'earlier' in state ? state.earlier : null;
  const exitTo = earlier?.exitTo;
  const asks = notice === 'hint' || notice === 'test' ? (earlier?.asks ?? lesson.pass) : undefined;

  function finish(event: Extract<PracticeEvent, { type: 'completed' }>) {
    const asked = earlier?.asks ?? lesson.pass;
    const result = resultOf(event, { ...lesson, ...(asked !== undefined && { pass: asked }) }, began.current);
    if (!result) return;
    const before = best.current ?? earlier?.result;
    const stands = before ? standsOf(before, result, earlier?.passesOnce) : null;
    best.current = stands ? before : result;
    setEnded({ result, asked, stands });
  }

  function hear(event: PracticeEvent) {
    session.hear(event);
    switch (event.type) {
      case 'completed':
        return finish(event);
      case 'restart':
      case 'chooseScenario':
        return setEnded(null);
      case 'exit':
        if (exitTo === undefined) {
          session.keep();
          return setLeft(true);
        }
        // Ending keeps what is new as well: said twice at once it would come in any order.
        session.end();
        return location.assign(exitTo);
      case 'ready':
        began.current = scenarioIn(event.journal);
        return;
      case 'progress':
      case 'mistake':
      case 'failed':
        return;
      default:
        return event satisfies never;
    }
  }

  if (state.at === 'opening') return <div className="lesson__opening" aria-busy="true" />;
  const journal = earlier?.journal;
  const kept = state.at === 'open' && state.earlier.mode === 'normal' && !state.lost;
  return (
    <>
      {/* A page that nobody promised to report anything says nothing of it. */}
      {notice && !read.includes(notice) && reportsTo !== 'nobody' && (
        <LessonNotice
          locale={locale}
          say={[t.notices[notice], ...(asks === undefined ? [] : [t.passFrom(asks)])].join(' ')}
          {...(notice === 'ended' && exitTo !== undefined && { to: exitTo })}
          onOk={() => setRead([...read, notice])}
        />
      )}
      <LessonResult
        locale={locale}
        says={ended ? resultWords(t.result, ended, state, reportsTo, slipNames[locale]) : ''}
        onOk={() => setEnded(null)}
      />
      {left && <Left t={t.left} locale={locale} kept={kept} onGoOn={() => setLeft(false)} />}
      <div className="lesson__practice" hidden={left}>
        <PairingPractice
          scenario={scenario}
          coach={coach}
          locale={locale}
          onEvent={hear}
          {...(conditions && { conditions })}
          {...(slip && { slip })}
          {...(phone && { phone })}
          {...(profile && { profile })}
          {...(journal && { journal })}
        />
      </div>
    </>
  );
}
