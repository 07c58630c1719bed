import { useMemo } from 'react';
import { useLatest, useWave } from '../parts/use-wave.js';
import type { FinishStrings } from '../strings/finish.js';
import type { Locale } from '../strings/strings.js';
import { withLater } from '../strings/with-later.js';
import { endingOf } from './finish-route.js';
import { report, reportWords } from './report-wave.js';
import { iconsOf } from './scene.js';
import { useTold } from './school.js';
import type { usePractice } from './use-practice.js';
import { words } from './words.js';

interface ReportCoverProps {
  readonly practice: ReturnType<typeof usePractice>;
  /** What practices are called, and both devices. */
  readonly finish: FinishStrings;
  readonly locale: Locale;
  readonly link: string;
  readonly onBack: () => void;
}

/** The words of the whole stage, as the school has them. */
function useStage(locale: Locale) {
  const first = useWave(words.practice[locale]).here;
  const later = useWave(words.later[locale]).here;
  const all = useMemo(() => first && later && withLater(first, later), [first, later]);
  return useTold(all, locale)?.stage ?? null;
}

/** The report over the stage, as soon as it and all its words are there. */
export function ReportCover({ practice: { run, restart, turn }, finish, locale, link, onBack }: ReportCoverProps) {
  const { here } = useWave(report);
  const t = useLatest(useWave(reportWords[locale]).here);
  const catalogue = useLatest(useWave(words.catalogue[locale]).here);
  const stage = useStage(locale);
  if (!here || !t || !catalogue || !stage) return <div className="cover" aria-busy="true" />;
  return (
    <div className="cover">
      <here.Report
        run={run}
        t={t}
        catalogue={catalogue}
        practice={stage.scenarios[run.scenario]}
        stops={stage.stops}
        icons={iconsOf({ onPhone: run.world.laptop.context.onPhone })}
        names={finish}
        nameOf={({ scenario }) => finish.go[endingOf({ scenario, conditions: [] })]}
        link={link}
        onBack={onBack}
        onAgain={(entry) => turn('rewind', entry)}
        onNext={({ scenario }) => restart({ scenario })}
      />
    </div>
  );
}
