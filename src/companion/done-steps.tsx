import { type Companion, guideFor } from '../../machines/coach/companion.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { Icon } from '../parts/icon.js';
import type { CompanionStrings } from '../strings/companion.js';
import type { FirstStageStrings } from '../strings/stage.js';

interface DoneStepsProps {
  readonly now: Companion;
  readonly t: CompanionStrings;
  readonly stage: FirstStageStrings;
}

/** The steps of the guide that lie behind the learner, and the one that is next. */
export function DoneSteps({ now, t, stage }: DoneStepsProps) {
  const guide = guideFor(now);
  const { stops } = scenarios[now.scenario];
  const shown = stops.filter(({ id }) => guide?.reached.has(id) || guide?.stop?.id === id);
  return (
    <details className="cp__steps">
      <summary>
        <Icon name="check" size={20} />
        <span>{t.steps}</span>
      </summary>
      {shown.length === 0 && <p>{t.nothingDone}</p>}
      <ol>
        {shown.map(({ id }) => {
          const done = guide?.reached.has(id) ?? false;
          return (
            <li key={id} data-done={done || undefined}>
              <Icon name={done ? 'check' : 'right'} size={18} weight={3} />
              <span>{stage.stops[id]?.name}</span>
              <span className="sr">, {done ? t.stepDone : t.stepNow}</span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
