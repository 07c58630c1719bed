import { laterScreens } from '../devices/later-screens.js';
import { useWave } from '../parts/use-wave.js';
import type { Wave } from '../parts/wave.js';
import { problems } from '../strings/problems.js';
import type { Locale } from '../strings/strings.js';
import { Notice } from './notice.js';
import { afterwards } from './waves.js';
import { words } from './words.js';

/** The wave, when the learner waits for it in vain. */
const useMissed = <T,>(wave: Wave<T>) => (useWave(wave, false).failed ? wave : null);

interface WaveNoticeProps {
  readonly locale: Locale;
  /** Languages of the devices. */
  readonly laptop: Locale;
  readonly phone: Locale;
}

/** Says that something the learner waits for did not come, and tries again. */
export function WaveNotice({ locale, laptop, phone }: WaveNoticeProps) {
  const screens = useMissed(laterScreens);
  const parts = useMissed(afterwards);
  const answers = useMissed(words.afterwards[locale]);
  const laptopWords = useMissed(words.later[laptop]);
  const phoneWords = useMissed(words.later[phone]);
  const missed = [screens, parts, answers, laptopWords, phoneWords].filter((wave) => wave !== null);
  if (missed.length === 0) return null;
  const { loading, retry } = problems[locale];
  const again = () => {
    for (const wave of missed) wave.want();
  };
  return <Notice text={loading} ok={retry} onOk={again} />;
}
