import { encodeRun } from '../../machines/scenarios/run.js';
import type { Strings } from '../strings/strings.js';
import { Finish } from './finish.js';
import type { PairingPracticeProps } from './props.js';
import type { usePractice } from './use-practice.js';

interface FinishCoverProps {
  readonly practice: ReturnType<typeof usePractice>;
  readonly strings: Strings;
  readonly finish: PairingPracticeProps['finish'];
  readonly onClose: () => void;
}

/** The page after the goal. The devices stay behind it and work when it is put away. */
export function FinishCover({ practice: { run, restart }, strings, finish, onClose }: FinishCoverProps) {
  const { scenario, phone } = run;
  return (
    <div className="cover">
      {finish ? (
        finish({
          scenario,
          phone,
          journal: encodeRun(run),
          choose: (next) => restart(next.scenario, next.phone),
          close: onClose,
        })
      ) : (
        <Finish
          scenario={scenario}
          phone={phone}
          t={strings.finish}
          onChoose={(next) => restart(next.scenario, next.phone)}
        />
      )}
    </div>
  );
}
