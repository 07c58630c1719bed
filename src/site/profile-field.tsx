import { useId } from 'react';
import { fieldAt } from '../profile/draft.js';
import { type Editing, wrongWith } from './profile-editing.js';

interface ProfileFieldProps {
  readonly editing: Editing;
  readonly path: readonly string[];
  readonly name: string;
  readonly hint?: string;
  /** Whole numbers only. */
  readonly digits?: boolean;
}

/** A field of one line, with what is wrong in it beside it. */
export function ProfileField({ editing, path, name, hint, digits = false }: ProfileFieldProps) {
  const id = useId();
  const value = fieldAt(editing.draft, path);
  const wrong = wrongWith(editing, path);
  const said = wrong ?? hint;

  const change = (text: string) => {
    const number = digits && /^\d{1,6}$/.test(text) ? Number(text) : text;
    editing.onSet(path, text === '' ? undefined : number);
  };

  return (
    <div className="pf" data-wrong={wrong !== null || undefined}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        data-path={path.join('.')}
        type="text"
        inputMode={digits ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
        aria-invalid={wrong !== null}
        aria-describedby={said ? `${id}-said` : undefined}
        onChange={({ target }) => change(target.value)}
      />
      {said && <p id={`${id}-said`}>{said}</p>}
    </div>
  );
}
