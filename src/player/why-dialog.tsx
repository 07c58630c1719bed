import { useLatest, useWave } from '../parts/use-wave.js';
import type { Locale } from '../strings/strings.js';
import { afterwards } from './waves.js';
import { words } from './words.js';

interface WhyDialogProps {
  readonly locale: Locale;
  readonly onClose: () => void;
}

/** The answers to “Why?”, as soon as they are there. */
export function WhyDialog({ locale, onClose }: WhyDialogProps) {
  const parts = useWave(afterwards).here;
  const t = useLatest(useWave(words.afterwards[locale]).here);
  return parts && t && <parts.Why t={t.why} onClose={onClose} />;
}
