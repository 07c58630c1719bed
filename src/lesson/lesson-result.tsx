import { lessonStrings } from '../strings/lesson.js';
import type { Locale } from '../strings/strings.js';

interface LessonResultProps {
  readonly locale: Locale;
  /** Nothing as long as there is no result. */
  readonly says: string;
  readonly onOk: () => void;
}

/** How the lesson went, above the finish. It is there before it says anything: then it is heard. */
export function LessonResult({ locale, says, onOk }: LessonResultProps) {
  return (
    <div className={says === '' ? undefined : 'lesson__result'} lang={locale}>
      <output>{says}</output>
      {says !== '' && (
        <button type="button" onClick={onOk}>
          {lessonStrings[locale].ok}
        </button>
      )}
    </div>
  );
}
