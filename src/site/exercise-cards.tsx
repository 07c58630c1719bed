import '../styles/site-exercises.css';
import type { PhoneKind } from '../index.js';
import { Icon } from '../parts/icon.js';
import type { Beginning } from '../../machines/scenarios/beginnings.js';
import { fits, fromGuide, more, type Rules, startOf } from '../player/exercises.js';
import type { ExerciseId, ExerciseStrings } from '../strings/exercises.js';

interface ExerciseCardsProps {
  readonly t: ExerciseStrings;
  readonly phone: PhoneKind;
  /** What the school decides. */
  readonly rules: Rules;
  readonly onStart: (start: Beginning) => void;
}

/** Practices that start with something wrong: a press starts one at once, as it is set up beside them. */
export function ExerciseCards({ t, phone, rules, onStart }: ExerciseCardsProps) {
  const list = (title: string, ids: readonly ExerciseId[]) => (
    <>
      <h3>{title}</h3>
      <ul className="exercises__list">
        {ids
          .filter((id) => fits(id, phone, rules))
          .map((id) => (
            <li key={id}>
              <button type="button" onClick={() => onStart(startOf(id, rules))}>
                <Icon name="diamond" />
                <b>{t.names[id]}</b>
                <span>{t.texts[id]}</span>
              </button>
            </li>
          ))}
      </ul>
    </>
  );
  return (
    <section className="exercises" aria-labelledby="exercises-title">
      <h2 id="exercises-title">{t.title}</h2>
      <p>{t.lead}</p>
      {list(t.fromGuide, fromGuide)}
      {list(t.more, more)}
    </section>
  );
}
