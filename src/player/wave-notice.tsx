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

/** Says that something the learner waits for did not come, and tries again. */
export function WaveNotice({ locale }: { readonly locale: Locale }) {
  const screens = useMissed(laterScreens);
  const parts = useMissed(afterwards);
  const answers = useMissed(words.afterwards[locale]);
  if (!screens && !parts && !answers) return null;
  const { loading, retry } = problems[locale];
  const again = () => {
    screens?.want();
    parts?.want();
    answers?.want();
  };
  return <Notice text={loading} ok={retry} onOk={again} />;
}
