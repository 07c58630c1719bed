import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { detoursOf } from '../../machines/coach/diagnose.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { useWave } from '../parts/use-wave.js';
import type { FinishStrings } from '../strings/finish.js';
import type { Locale } from '../strings/strings.js';
import { Finish } from './finish.js';
import type { PairingPracticeProps } from './props.js';
import { iconsOf } from './scene.js';
import type { usePractice } from './use-practice.js';
import { words } from './words.js';

/** As many as one can remember. */
const most = 2;

interface FinishCoverProps {
  readonly practice: ReturnType<typeof usePractice>;
  readonly t: FinishStrings;
  readonly locale: Locale;
  readonly finish: PairingPracticeProps['finish'];
  readonly onClose: () => void;
}

/** The page after the goal. The devices stay behind it and work when it is put away. */
export function FinishCover({ practice: { run, restart }, t, locale, finish, onClose }: FinishCoverProps) {
  const { scenario, phone, conditions, world } = run;
  const muted = world.phone.context.notifications !== 'allowed';
  const ids = useMemo(() => [...new Set(detoursOf(run).flatMap(({ id }) => id ?? []))].slice(0, most), [run]);
  const catalogue = useWave(words.catalogue[locale], ids.length > 0 && !finish).here;
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
        icons={iconsOf({ onPhone: world.laptop.context.onPhone })}
        entered={world.service.context.entered}
        t={t}
        muted={muted}
        problems={catalogue ? ids.map((id) => catalogue[id]) : []}
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
