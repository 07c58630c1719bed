import type { PracticeStrings } from '../strings/strings.js';
import { Problem } from './problem.js';

interface PracticeFailedProps {
  readonly strings: PracticeStrings;
  readonly onResume: () => void;
  readonly onRestart: () => void;
}

/** Shown in place of the stage when a screen or the model threw: what was done is kept. */
export function PracticeFailed({ strings: { locale, stage }, onResume, onRestart }: PracticeFailedProps) {
  const { say, resume, restart } = stage.failed;
  return (
    <Problem
      lang={locale}
      say={say}
      ways={[
        { name: resume, go: onResume },
        { name: restart, go: onRestart },
      ]}
    />
  );
}
