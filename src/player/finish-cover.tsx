import { type ReactNode, useEffect, useRef } from 'react';
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
  const { scenario, phone, world } = run;
  const muted = world.phone.context.notifications !== 'allowed';
  const choose = (next: Partial<typeof run>) => restart(next.scenario, next.phone);
  if (finish) {
    return <HostFinish>{finish({ scenario, phone, journal: encodeRun(run), choose, close: onClose })}</HostFinish>;
  }
  return (
    <AfterwardsPart locale={locale}>
      {({ Finish }, t) => (
        <div className="cover">
          <Finish scenario={scenario} phone={phone} t={t.finish} muted={muted} onChoose={choose} />
        </div>
      )}
    </AfterwardsPart>
  );
}

/** A page of the host. What the learner stood on is gone: reading goes on here, unless the host put the focus somewhere. */
function HostFinish({ children }: { readonly children: ReactNode }) {
  const cover = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = cover;
    if (!current?.matches(':focus-within')) current?.focus();
  }, []);
  return (
    <div className="cover" ref={cover} tabIndex={-1}>
      {children}
    </div>
  );
}
