import { useSyncExternalStore } from 'react';
import { PairingPractice } from 'pairing-practice';
import { findReporter, type Session, startSession } from 'pairing-practice/lms';

const practice = { scenario: 'first-setup', coach: 'test', locale: 'nl' } as const;
const lesson = { ...practice, pass: 80, title: 'Koppelen oefenen' } as const;

// Beside the components: drawing twice opens no second session. Null: nobody opened this page from a course.
const reporter = findReporter(lesson);
const session = reporter && startSession(reporter, lesson);

function Told({ session }: { readonly session: Session }) {
  const state = useSyncExternalStore(session.subscribe, session.state, session.state);
  if (state.at === 'opening') return null;
  const journal = (state.at === 'open' && state.earlier.journal) || '';
  return <PairingPractice {...practice} journal={journal} onEvent={session.hear} />;
}

/** A practice that a course is told of, where one opened this page. */
export const OwnCourse = () => (session ? <Told session={session} /> : <PairingPractice {...practice} />);
