import { useLayoutEffect, useMemo, useRef } from 'react';
import { useLatest, useWave } from '../parts/use-wave.js';
import type { FinishStrings } from '../strings/finish.js';
import type { SlipNames } from '../strings/exercises.js';
import type { Locale } from '../strings/strings.js';
import { withLater } from '../strings/with-later.js';
import { problems } from '../strings/problems.js';
import { endingOf } from './finish-route.js';
import { Notice } from './notice.js';
import { report, reportWords } from './report-wave.js';
import { iconsOf } from './scene.js';
import { useTold } from './school.js';
import { useCover } from './use-cover.js';
import type { usePractice } from './use-practice.js';
import { words } from './words.js';

interface ReportCoverProps {
  readonly practice: ReturnType<typeof usePractice>;
  /** What practices are called, and both devices. */
  readonly finish: FinishStrings;
  readonly locale: Locale;
  readonly link: string | null;
  readonly slips: SlipNames;
  readonly onBack: () => void;
  /** Goes back to before an entry of the journal. */
  readonly onRewind: (entry: number) => void;
  /** Begins again, for who only watched. */
  readonly onSelf: () => void;
  /** What is said when the devices are there again. */
  readonly onTell: (text: string) => void;
  /** Puts it away where it does not go by itself, as with the finish. */
  readonly onAway: (() => void) | null;
}

/** The words of the whole stage, as the school has them. */
function useStage(locale: Locale) {
  const first = useWave(words.practice[locale]).here;
  const later = useWave(words.later[locale]).here;
  const all = useMemo(() => first && later && withLater(first, later), [first, later]);
  return useTold(all, locale)?.stage ?? null;
}

/** The report over the stage, as soon as it and all its words are there. */
export function ReportCover({
  practice: { run, restart, shared },
  finish,
  locale,
  link,
  slips,
  onBack,
  onSelf,
  onRewind,
  onTell,
  onAway,
}: ReportCoverProps) {
  const parts = useWave(report);
  const own = useWave(reportWords[locale]);
  const told = useWave(words.catalogue[locale]);
  const { here } = parts;
  const t = useLatest(own.here);
  const catalogue = useLatest(told.here);
  const stage = useStage(locale);
  const cover = useRef<HTMLDivElement>(null);
  const goesOn = useRef(false);
  useCover(cover);
  // Who comes back finds the focus where it was, before the report took it; who goes on from here, at the coach.
  useLayoutEffect(() => {
    const root = cover.current?.getRootNode();
    const came = root instanceof ShadowRoot ? root.activeElement : null;
    return () => {
      if (!goesOn.current && came instanceof HTMLElement) came.focus();
    };
  }, []);
  const ready = here && t && catalogue && stage;
  const { loading, retry } = problems[locale];
  const again = () => {
    for (const wave of [report, reportWords[locale], words.catalogue[locale]]) wave.want();
  };
  return (
    <div className="cover" part="finish" ref={cover} aria-busy={ready ? undefined : true}>
      {(parts.failed || own.failed || told.failed) && <Notice text={loading} ok={retry} onOk={again} />}
      {ready && (
        <here.Report
          run={run}
          t={t}
          catalogue={catalogue}
          practice={stage.scenarios[run.scenario]}
          title={shared ? finish.shared.name : null}
          stops={stage.stops}
          icons={iconsOf({ onPhone: run.world.laptop.context.onPhone })}
          names={finish}
          nameOf={({ scenario }) => finish.go[endingOf({ scenario, conditions: [] })]}
          link={link}
          slips={slips}
          onBack={onBack}
          onAgain={(entry, name) => {
            goesOn.current = true;
            onAway?.();
            onRewind(entry);
            onTell(t.detours.practising(name));
          }}
          onNext={({ scenario, why }) => {
            goesOn.current = true;
            onAway?.();
            if (why === 'alone') onSelf();
            else restart({ scenario });
          }}
        />
      )}
    </div>
  );
}
