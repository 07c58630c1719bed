import { PairingPractice } from '../index.js';
import type { Reporter } from '../lms/reporter.js';
import type { Lesson } from '../packages/lesson.js';

interface LessonPageProps {
  readonly lesson: Lesson;
  readonly reporter: Reporter | null;
}

/** A practice as an author put it in a course. */
export function LessonPage({ lesson }: LessonPageProps) {
  const { scenario, conditions, phone, coach, locale, profile } = lesson;
  return (
    <PairingPractice
      scenario={scenario}
      coach={coach}
      locale={locale}
      {...(conditions && { conditions })}
      {...(phone && { phone })}
      {...(profile && { profile })}
    />
  );
}
