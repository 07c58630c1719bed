import { type ReactNode, useId, useState } from 'react';
import type { CauseId } from '../../machines/cases/case.js';
import { causeIds } from '../../machines/cases/pool.js';
import type { DeskWords } from './words.js';

interface CausePickerProps {
  readonly words: DeskWords;
  readonly title: ReactNode;
  readonly chosen: readonly CauseId[];
  readonly onChoose: (chosen: readonly CauseId[]) => void;
}

/** As many causes as a case has at most. */
const most = 2;

/** All that can go wrong, of which one is chosen or two. */
export function CausePicker({ words: { desk: t, causes }, title, chosen, onChoose }: CausePickerProps) {
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
          return (
            <label key={cause} data-on={on || undefined}>
              <input
                type="checkbox"
                checked={on}
                disabled={!on && chosen.length >= most}
                onChange={() => onChoose(on ? chosen.filter((other) => other !== cause) : [...chosen, cause])}
              />
              <span>{causes[cause]}</span>
            </label>
          );
        })}
      </fieldset>
    </>
  );
}
