import { lessonStrings } from '../strings/lesson.js';
import type { Locale } from '../strings/strings.js';

interface LessonNoticeProps {
  readonly locale: Locale;
  readonly say: string;
  /** Where the learner can start again. */
  readonly to?: string;
  readonly onOk: () => void;
}

/** One line above the practice, which goes on under it; it can be put away. */
export function LessonNotice({ locale, say, to, onOk }: LessonNoticeProps) {
  const { ok, back } = lessonStrings[locale];
  return (
    <output className="lesson__notice" lang={locale}>
      <span>{say}</span>
      {to !== undefined && <a href={to}>{back}</a>}
      <button type="button" onClick={onOk}>
        {ok}
      </button>
    </output>
  );
}
