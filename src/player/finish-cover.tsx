import { encodeRun } from '../../machines/scenarios/run.js';
import type { Locale } from '../strings/strings.js';
import { AfterwardsPart } from './afterwards-part.js';
import type { PairingPracticeProps } from './props.js';
import type { usePractice } from './use-practice.js';

interface FinishCoverProps {
  readonly practice: ReturnType<typeof usePractice>;
  readonly locale: Locale;
  readonly finish: PairingPracticeProps['finish'];
  readonly onClose: () => void;
}

/** The page after the goal. The devices stay behind it and work when it is put away. */
export function FinishCover({ practice: { run, restart }, locale, finish, onClose }: FinishCoverProps) {
  const { scenario, phone } = run;
  const choose = (next: Partial<typeof run>) => restart(next.scenario, next.phone);
  if (finish) {
    return <div className="cover">{finish({ scenario, phone, journal: encodeRun(run), choose, close: onClose })}</div>;
  }
  return (
    <AfterwardsPart locale={locale}>
      {({ Finish }, t) => (
        <div className="cover">
          <Finish scenario={scenario} phone={phone} t={t.finish} onChoose={choose} />
        </div>
      )}
    </AfterwardsPart>
  );
}
