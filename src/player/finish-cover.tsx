import { encodeRun } from '../../machines/scenarios/run.js';
import { useLatest, useWave } from '../parts/use-wave.js';
import type { Locale } from '../strings/strings.js';
import type { PairingPracticeProps } from './props.js';
import type { usePractice } from './use-practice.js';
import { afterwards } from './waves.js';
import { words } from './words.js';

interface FinishCoverProps {
  readonly practice: ReturnType<typeof usePractice>;
  readonly locale: Locale;
  readonly finish: PairingPracticeProps['finish'];
  readonly onClose: () => void;
}

/** The page after the goal. The devices stay behind it and work when it is put away. */
export function FinishCover({ practice: { run, restart }, locale, finish, onClose }: FinishCoverProps) {
  const parts = useWave(afterwards, !finish).here;
  const t = useLatest(useWave(words.afterwards[locale], !finish).here);
  const { scenario, phone } = run;
  if (!finish && !(parts && t)) return null;
  return (
    <div className="cover">
      {finish?.({
        scenario,
        phone,
        journal: encodeRun(run),
        choose: (next) => restart(next.scenario, next.phone),
        close: onClose,
      })}
      {!finish && parts && t && (
        <parts.Finish
          scenario={scenario}
          phone={phone}
          t={t.finish}
          onChoose={(next) => restart(next.scenario, next.phone)}
        />
      )}
    </div>
  );
}
