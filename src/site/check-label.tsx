import { useId } from 'react';
import { fieldAt } from '../profile/draft.js';
import { type Editing, wrongWith } from './profile-editing.js';

interface CheckLabelProps {
  readonly editing: Editing;
  readonly path: readonly string[];
  /** What our screen says. */
  readonly usual: string;
  /** Where that comes from. */
  readonly mark: string;
}

/** One label: right as it is, which keeps it as it is, or something else. */
export function CheckLabel({ editing, path, usual, mark }: CheckLabelProps) {
  const id = useId();
  const { t, draft, onSet } = editing;
  const own = fieldAt(draft, path);
  const wrong = wrongWith(editing, path);
  const text = typeof own === 'string' ? own : '';
  return (
    <div className="check__label" data-wrong={wrong !== null || undefined}>
      <b>{usual}</b>
      <small>{mark}</small>
      <label className="check__tick">
        <input
          type="checkbox"
          aria-label={t.check.right(usual)}
          checked={own === usual}
          onChange={({ target }) => onSet(path, target.checked ? usual : undefined)}
        />
        <span>{t.check.rightShort}</span>
      </label>
      <label className="check__other" htmlFor={id}>
        <span>{t.check.otherShort}</span>
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={t.check.other(usual)}
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? `${id}-said` : undefined}
          value={own === usual ? '' : text}
          onChange={({ target }) => onSet(path, target.value === '' ? undefined : target.value)}
        />
      </label>
      {wrong && <p id={`${id}-said`}>{wrong}</p>}
    </div>
  );
}
