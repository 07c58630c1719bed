import { useWave } from '../parts/use-wave.js';
import { problems } from '../strings/problems.js';
import type { Locale } from '../strings/strings.js';
import { Notice } from './notice.js';
import { afterwards } from './waves.js';
import { words } from './words.js';

/** Says that something the learner waits for did not come, and tries again. */
export function WaveNotice({ locale }: { readonly locale: Locale }) {
  const waves = [afterwards, words.afterwards[locale]] as const;
  const failed = [useWave(waves[0], false), useWave(waves[1], false)].map((state) => state.failed);
  if (!failed.includes(true)) return null;
  const { loading, retry } = problems[locale];
  return (
    <Notice
      text={loading}
      ok={retry}
      onOk={() => {
        for (const [place, wave] of waves.entries()) if (failed[place]) wave.want();
      }}
    />
  );
}
