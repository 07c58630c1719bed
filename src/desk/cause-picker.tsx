import { type ReactNode, useId, useState } from 'react';
import type { CauseId } from '../../machines/cases/case.js';
import { causeIds } from '../../machines/cases/pool.js';
import type { DeskWords } from './words.js';

interface CausePickerProps {
  readonly words: DeskWords;
  readonly title: ReactNode;
  readonly chosen: readonly CauseId[];
  readonly onChoose: (chosen: readonly CauseId[]) => void;
  /** Why a cause cannot be chosen now; null where it can. */
  readonly why?: (cause: CauseId) => string | null;
}

/** As many causes as a case has at most. */
const most = 2;

/** All that can go wrong, of which one is chosen or two. */
export function CausePicker({ words: { desk: t, causes }, title, chosen, onChoose, why }: CausePickerProps) {
  const id = useId();
  const [sought, seek] = useState('');
  const part = sought.trim().toLowerCase();
  const fitting = causeIds
    .filter((cause) => chosen.includes(cause) || causes[cause].toLowerCase().includes(part))
    .toSorted((a, b) => causes[a].localeCompare(causes[b]));
  return (
    <>
      <div className="name-form__seek">
        <label htmlFor={id}>{t.seek}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={sought}
          onChange={({ target }) => seek(target.value)}
          // The form is for naming; who seeks and presses Enter names nothing yet.
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      <fieldset className="one-of">
        <legend>{title}</legend>
        {fitting.map((cause) => {
          const on = chosen.includes(cause);
          const not = on ? null : (why?.(cause) ?? null);
          return (
            <label key={cause} data-on={on || undefined} data-off={not !== null || undefined}>
              <input
                type="checkbox"
                checked={on}
                disabled={!on && (not !== null || chosen.length >= most)}
                onChange={() => onChoose(on ? chosen.filter((other) => other !== cause) : [...chosen, cause])}
              />
              <span>
                {causes[cause]}
                {not !== null && <small>{not}</small>}
              </span>
            </label>
          );
        })}
      </fieldset>
    </>
  );
}
