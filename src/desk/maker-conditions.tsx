import type { ConditionId } from '../../machines/conditions/condition.js';

interface MakerConditionsProps {
  readonly title: string;
  readonly ids: readonly ConditionId[];
  readonly chosen: readonly ConditionId[];
  readonly nameOf: (id: ConditionId) => string;
  /** Why one cannot be chosen beside what was; null where it can. */
  readonly why: (id: ConditionId) => string | null;
  readonly onChoose: (chosen: readonly ConditionId[]) => void;
}

/** What can be so before a practice starts, of which any number is chosen. */
export function MakerConditions({ title, ids, chosen, nameOf, why, onChoose }: MakerConditionsProps) {
  return (
    <fieldset className="one-of">
      <legend>{title}</legend>
      {ids.map((id) => {
        const on = chosen.includes(id);
        const not = on ? null : why(id);
        return (
          <label key={id} data-on={on || undefined} data-off={not !== null || undefined}>
            <input
              type="checkbox"
              checked={on}
              disabled={not !== null}
              onChange={() => onChoose(on ? chosen.filter((other) => other !== id) : [...chosen, id])}
            />
            <span>
              {nameOf(id)}
              {not !== null && <small>{not}</small>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
