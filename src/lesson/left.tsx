import { useEffect, useRef } from 'react';
import type { LessonStrings } from '../strings/lesson.js';
import type { Locale } from '../strings/strings.js';

interface LeftProps {
  readonly t: LessonStrings['left'];
  readonly locale: Locale;
  /** What was done is kept. */
  readonly kept: boolean;
  readonly onGoOn: () => void;
}

/** For who stopped where the learning system has no page to go to. The practice waits behind it. */
export function Left({ t, locale, kept, onGoOn }: LeftProps) {
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => go.current?.focus(), []);
  return (
    <section className="lesson__left" lang={locale}>
      <output>{`${kept ? `${t.kept} ` : ''}${t.close}`}</output>
      <button type="button" ref={go} onClick={onGoOn}>
        {t.goOn}
      </button>
    </section>
  );
}
