import { useEffect, useRef, useState } from 'react';
import { lessonStrings } from '../strings/lesson.js';
import type { Locale } from '../strings/strings.js';

interface LessonNoticeProps {
  readonly locale: Locale;
  readonly say: string;
  /** Where the learner can start again. */
  readonly to?: string;
  readonly onOk: () => void;
}

/** Whether what has the focus, also inside a practice, lies under a notice. */
function isUnder(notice: Element, focused: EventTarget | undefined): boolean {
  if (!(focused instanceof Element) || notice.contains(focused)) return false;
  const [over, under] = [notice.getBoundingClientRect(), focused.getBoundingClientRect()];
  return under.x < over.right && over.x < under.right && under.y < over.bottom && over.y < under.bottom;
}

/**
 * A few words that can be put away. They lie over the name of the practice, so that the stage keeps its room; what leads
 * away stands above it. It makes way for what a keyboard reaches there.
 */
export function LessonNotice({ locale, say, to, onOk }: LessonNoticeProps) {
  const { ok, back } = lessonStrings[locale];
  const notice = useRef<HTMLOutputElement>(null);
  const [away, setAway] = useState(false);
  useEffect(() => {
    const look = (event: FocusEvent) => {
      if (notice.current) setAway(isUnder(notice.current, event.composedPath()[0]));
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, []);
  return (
    <output
      className={to === undefined ? 'lesson__notice lesson__notice--over' : 'lesson__notice'}
      lang={locale}
      ref={notice}
      data-away={away || undefined}
    >
      <span>{say}</span>
      {to !== undefined && <a href={to}>{back}</a>}
      <button type="button" onClick={onOk}>
        {ok}
      </button>
    </output>
  );
}
