import { type ReactNode, useEffect, useRef } from 'react';
import { encodeRun } from '../../machines/scenarios/run.js';
import type { FinishStrings } from '../strings/finish.js';
import { Finish } from './finish.js';
import type { PairingPracticeProps } from './props.js';
import type { usePractice } from './use-practice.js';

interface FinishCoverProps {
  readonly practice: ReturnType<typeof usePractice>;
  readonly t: FinishStrings;
  readonly finish: PairingPracticeProps['finish'];
  readonly onClose: () => void;
}

/** The page after the goal. The devices stay behind it and work when it is put away. */
export function FinishCover({ practice: { run, restart }, t, finish, onClose }: FinishCoverProps) {
  const { scenario, phone, world } = run;
  const muted = world.phone.context.notifications !== 'allowed';
  const choose = (next: Partial<typeof run>) => restart(next.scenario, next.phone);
  if (finish) {
    return <HostFinish>{finish({ scenario, phone, journal: encodeRun(run), choose, close: onClose })}</HostFinish>;
  }
  return (
    <div className="cover">
      <Finish scenario={scenario} phone={phone} t={t} muted={muted} onChoose={choose} />
    </div>
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
