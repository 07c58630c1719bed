import { type ReactNode, useEffect, useRef, useState } from 'react';
import { isWatched } from '../../machines/coach/assess.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import type { FinishStrings } from '../strings/finish.js';
import type { SlipNames } from '../strings/exercises.js';
import type { Locale } from '../strings/strings.js';
import { Finish } from './finish.js';
import { FinishShared } from './finish-shared.js';
import type { PairingPracticeProps } from './props.js';
import { ReportCover } from './report-cover.js';
import { iconsOf } from './scene.js';
import type { Settings } from './settings.js';
import { linkOf } from './share-place.js';
import { useCover } from './use-cover.js';
import type { usePractice } from './use-practice.js';
import type { SetSetting } from './use-settings.js';

interface FinishCoverProps {
  readonly practice: ReturnType<typeof usePractice>;
  readonly t: FinishStrings;
  readonly slips: SlipNames;
  readonly locale: Locale;
  readonly asked: Pick<PairingPracticeProps, 'finish' | 'linkTo'>;
  readonly settings: Settings;
  /** The goal is not reached: the report says how far it went, and is put away after. */
  readonly early: boolean;
  readonly onSet: SetSetting;
  /** Goes back to before an entry of the journal. */
  readonly onRewind: (entry: number) => void;
  readonly onTell: (text: string) => void;
  readonly onClose: () => void;
}

/** The page after the goal, and the report that it leads to. The devices stay behind it and work when it is put away. */
export function FinishCover({
  practice,
  t,
  slips,
  locale,
  asked: { finish, linkTo },
  settings,
  early,
  onSet,
  onRewind,
  onTell,
  onClose,
}: FinishCoverProps) {
  const { run, restart, shared } = practice;
  // Of a test the report is the result.
  const [reads, setReads] = useState(settings.coach === 'test' && !shared);
  const { scenario, phone, conditions, world } = run;
  /** Who watched does it themselves now, with the help beside them. */
  const self = () => {
    onSet('coach', 'together');
    restart();
  };
  if (finish && !early && !reads && !shared) {
    const slot = {
      scenario,
      phone,
      conditions,
      journal: encodeRun(run),
      choose: restart,
      report: () => setReads(true),
      close: onClose,
    };
    return <HostFinish>{finish(slot)}</HostFinish>;
  }
  if (reads || early)
    return (
      <ReportCover
        practice={practice}
        finish={t}
        locale={locale}
        link={linkOf(linkTo, run, settings)}
        slips={slips}
        onTell={onTell}
        onSelf={self}
        onRewind={(entry) => {
          onRewind(entry);
          if (shared) practice.turn('own');
        }}
        onBack={early ? onClose : () => setReads(false)}
        onAway={early ? onClose : null}
      />
    );
  if (shared)
    return (
      <Cover>
        <FinishShared
          t={t.shared}
          onPlay={() => onRewind(0)}
          onReport={() => setReads(true)}
          onSelf={() => restart()}
        />
      </Cover>
    );
  return (
    <Cover>
      <Finish
        scenario={scenario}
        phone={phone}
        conditions={conditions}
        icons={iconsOf({ onPhone: world.laptop.context.onPhone })}
        entered={world.service.context.entered}
        onSelf={isWatched(run) ? self : null}
        t={t}
        muted={world.phone.context.notifications !== 'allowed'}
        onChoose={restart}
        onReport={() => setReads(true)}
      />
    </Cover>
  );
}

function Cover({ children }: { readonly children: ReactNode }) {
  const cover = useRef<HTMLDivElement>(null);
  useCover(cover);
  return (
    <div className="cover" part="finish" ref={cover}>
      {children}
    </div>
  );
}

/** A page of the host. What the learner stood on is gone: reading goes on here, unless the host put the focus somewhere. */
function HostFinish({ children }: { readonly children: ReactNode }) {
  const cover = useRef<HTMLDivElement>(null);
  useCover(cover);
  useEffect(() => {
    const { current } = cover;
    if (!current?.matches(':focus-within')) current?.focus();
  }, []);
  return (
    <div className="cover" part="finish" ref={cover} tabIndex={-1}>
      {children}
    </div>
  );
}
