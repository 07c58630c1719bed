import type { ReactNode } from 'react';
import { useIsCopy } from './copy.js';
import { litBy, usePointing } from './pointing.js';
import { SpotTag } from './spot-tag.js';

interface PressProps<I extends { readonly type: string; readonly line?: number }> {
  readonly intent: I;
  readonly onIntent: (intent: I) => void;
  readonly className?: string;
  /** Where a label stands apart from it, which presses it too. */
  readonly id?: string;
  /** Name for those who cannot see: of a picture, or a text that more controls have and that this one begins with. */
  readonly label?: string;
  /** For a control that is on or off. */
  readonly pressed?: boolean;
  readonly role?: 'switch';
  /** What the real screen shows and cannot be used yet. It is no control: it carries no intent. */
  readonly disabled?: boolean;
  readonly children?: ReactNode;
}

/** A control of a simulated screen that is pressed. It carries its intent, and shows when the coach points at it. */
export function Press<I extends { readonly type: string; readonly line?: number }>(props: PressProps<I>) {
  const { intent, onIntent, className = '', id, label, pressed, role, disabled, children } = props;
  const line = 'line' in intent ? intent.line : undefined;
  const copy = useIsCopy();
  const by = litBy(usePointing(), intent.type, line);
  // A picture shows what is pressed later on as well.
  const lit = copy || !disabled ? by : undefined;
  const name = `${className}${disabled ? ' off' : ''}${lit ? ' spot' : ''}`;
  const inside = (
    <>
      {children}
      {lit && <SpotTag verb={lit.verb} />}
    </>
  );
  if (copy) return <span className={`press ${name}`}>{inside}</span>;
  return (
    <button
      type="button"
      id={id}
      disabled={disabled}
      data-intent={disabled ? undefined : intent.type}
      data-line={line}
      className={name}
      aria-label={label}
      role={role}
      aria-checked={role === 'switch' ? pressed : undefined}
      onClick={() => onIntent(intent)}
    >
      {inside}
    </button>
  );
}
