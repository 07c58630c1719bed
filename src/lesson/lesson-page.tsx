import { useState, useSyncExternalStore } from 'react';
import { PairingPractice, type PracticeEvent } from '../index.js';
import { type Session, type SessionState } from '../lms/index.js';
import type { Lesson } from '../packages/lesson.js';
import { type LessonNoticeId, lessonStrings } from '../strings/lesson.js';
import { Left } from './left.js';
import { LessonNotice } from './lesson-notice.js';

interface LessonPageProps {
  readonly lesson: Lesson;
  readonly session: Session;
}

/** What is to be said of a session; nothing where all is as the learner expects. */
function noticeOf(state: SessionState): LessonNoticeId | null {
  switch (state.at) {
    case 'opening':
      return null;
    case 'open':
      if (state.earlier.mode !== 'normal') return state.earlier.mode;
      return state.lost ? 'lost' : null;
    case 'alone':
    case 'ended':
      return state.at;
    default:
      return state satisfies never;
  }
}

/** A practice as an author put it in a course, and what the course is told of it. */
export function LessonPage({ lesson, session }: LessonPageProps) {
  const { scenario, conditions, phone, coach, locale, profile, reportsTo } = lesson;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [read, setRead] = useState<LessonNoticeId | null>(null);
  const [left, setLeft] = useState(false);
  const t = lessonStrings[locale];
  const notice = noticeOf(state);
  const exitTo = 'earlier' in state ? state.earlier.exitTo : undefined;

  function hear(event: PracticeEvent) {
    session.hear(event);
    if (event.type !== 'exit') return;
    session.keep();
    if (exitTo === undefined) return setLeft(true);
    session.end();
    location.assign(exitTo);
  }

  if (state.at === 'opening') return <div className="lesson__opening" aria-busy="true" />;
  const journal = 'earlier' in state ? state.earlier.journal : null;
  const kept = state.at === 'open' && state.earlier.mode === 'normal' && !state.lost;
  return (
    <>
      {/* A page that nobody promised to report anything says nothing of it. */}
      {notice && notice !== read && reportsTo !== 'nobody' && (
        <LessonNotice
          locale={locale}
          say={t.notices[notice]}
          {...(notice === 'ended' && exitTo !== undefined && { to: exitTo })}
          onOk={() => setRead(notice)}
        />
      )}
      {left && <Left t={t.left} locale={locale} kept={kept} onGoOn={() => setLeft(false)} />}
      <div className="lesson__practice" hidden={left}>
        <PairingPractice
          scenario={scenario}
          coach={coach}
          locale={locale}
          onEvent={hear}
          {...(conditions && { conditions })}
          {...(phone && { phone })}
          {...(profile && { profile })}
          {...(journal && { journal })}
        />
      </div>
    </>
  );
}
