import { useMemo, useState } from 'react';
import { useWave } from '../parts/use-wave.js';
import { coachSentence } from '../player/coach-text.js';
import { everything, taskOnly } from '../player/given.js';
import { layoutOf } from '../player/layout.js';
import { Stage as Drawn } from '../player/stage.js';
import { useAside } from '../player/use-aside.js';
import { usePrefetch } from '../player/use-prefetch.js';
import { useSize } from '../player/use-size.js';
import { WaveNotice } from '../player/wave-notice.js';
import { afterwards } from '../player/waves.js';
import { isWhole } from '../strings/stage.js';
import { type Drawing, Frame, type Look } from './frame.js';
import { lineOf } from './line-of.js';
import type { PracticeRun } from './use-run.js';

export interface StageProps extends Look {
  /** What it draws: what `useRun` returns. */
  readonly of: PracticeRun;
  /** Whether the coach says and points each step, or gives the task alone. Default: `together`. */
  readonly coach?: 'together' | 'test';
}

/** Both devices, what travels between them, and the coach: a practice without head, menu and finish, which are yours. */
export function Stage({ of, coach = 'together', ...look }: StageProps) {
  return (
    <Frame {...look} kind={of.run.phone}>
      {(drawing) => <StageIn of={of} coach={coach} {...drawing} />}
    </Frame>
  );
}

function StageIn({ of, coach, speakers, settings }: Drawing & Required<Pick<StageProps, 'of' | 'coach'>>) {
  const { run, guide, practice } = of;
  const t = speakers.coach.stage;
  const [work, room] = useSize();
  const [skips, setSkips] = useState<HTMLElement | null>(null);
  const [pressed, onElsewhere] = useAside(run.journal.length);
  usePrefetch(speakers.coach.locale);
  const parts = useWave(afterwards).here;
  const { scene, line } = useMemo(() => lineOf({ run, guide }, t), [run, guide, t]);
  const lit = scene.waiting.progressIn === null ? guide.intent : null;
  const given = coach === 'test' ? taskOnly(coach, t.scenarios[run.scenario]) : everything(coach, line, lit);
  const layout = useMemo(
    () => room && layoutOf(room, room, { one: false, rem: 16 }, scene.onPhone),
    [room, scene.onPhone],
  );
  return (
    <div className="app__in" data-mode={layout?.mode}>
      <div className="skips" ref={setSkips} />
      <div className="work" ref={work}>
        {layout && (
          <Drawn
            t={t}
            speakers={speakers}
            addresses={settings.addresses}
            layout={layout}
            scene={scene}
            stop={guide.stop}
            given={given}
            aside={(pressed && parts?.asideOf(pressed, t, guide.exit)) || null}
            behind={false}
            skips={skips}
            happen={(event) => practice.happen(event, given.help)}
            onElsewhere={onElsewhere}
          />
        )}
        <WaveNotice locale={speakers.coach.locale} laptop={speakers.laptop.locale} phone={speakers.phone.locale} />
      </div>
      {parts && isWhole(t) && (
        <parts.Announcer
          t={t}
          scene={scene}
          at={practice.at}
          line={given.says && coachSentence(given.says, speakers)}
          device={given.line.device}
          leads={given.leads}
        />
      )}
    </div>
  );
}
