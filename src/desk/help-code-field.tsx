import { type FormEvent, useId, useRef, useState } from 'react';
import { emptied } from '../../machines/scenarios/emptied.js';
import { readHelpCode } from '../../machines/scenarios/help-code.js';
import type { RunStart } from '../../machines/scenarios/run.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { drawSeed } from '../player/begin.js';
import type { DeskStrings } from '../strings/desk.js';

/** Where a learner is: their practice, and what leads to that place. */
export type Learner = Required<Pick<RunStart, 'scenario' | 'conditions' | 'phone'>> & { readonly journal: string };

interface HelpCodeFieldProps {
  readonly t: DeskStrings['helpCode'];
  readonly onOpen: (learner: Learner) => void;
}

/** Where a helper types the code that a learner reads aloud. */
export function HelpCodeField({ t, onOpen }: HelpCodeFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState('');
  const [wrong, setWrong] = useState(false);

  function open(event: FormEvent) {
    event.preventDefault();
    const read = readHelpCode(typed, drawSeed());
    const run = read && emptied(read);
    if (run) return onOpen({ ...run, journal: encodeRun(run, true) });
    setWrong(true);
    field.current?.focus();
  }

  return (
    <form className="queue__code" onSubmit={open} noValidate>
      <label htmlFor={id}>{t.label}</label>
      <p id={`${id}-says`} role={wrong ? 'alert' : undefined}>
        {wrong ? t.wrong : t.says}
      </p>
      <input
        id={id}
        ref={field}
        type="text"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        translate="no"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={`${id}-says`}
        onChange={({ target }) => {
          type(target.value);
          setWrong(false);
        }}
      />
      <button type="submit" className="tb">
        {t.open}
      </button>
    </form>
  );
}
