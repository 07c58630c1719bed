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
  const { scenario, phone, conditions, world } = run;
  const muted = world.phone.context.notifications !== 'allowed';
  if (finish) {
    const slot = { scenario, phone, conditions, journal: encodeRun(run), choose: restart, close: onClose };
    return <HostFinish>{finish(slot)}</HostFinish>;
  }
  return (
    <div className="cover">
      <Finish
        scenario={scenario}
        phone={phone}
        conditions={conditions}
        entered={world.service.context.entered}
        t={t}
        muted={muted}
        onChoose={restart}
      />
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
