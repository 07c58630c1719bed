import type { ReactNode } from 'react';
import { useIsCopy } from './copy.js';

/** Reported by anything drawn that nothing simulates: answered in words, without a change of state. */
export const elsewhere: Elsewhere = { type: 'person.tapElsewhere' };
export interface Elsewhere {
  readonly type: 'person.tapElsewhere';
  /** What is answered in words of its own: what is copied stays on its own device; an address is not typed here. */
  readonly about?: 'copied' | 'address';
  /** It opens the browser, which is part of the practice where that is on the phone. */
  readonly browses?: boolean;
}

interface ElsewhereProps {
  readonly onIntent: (intent: Elsewhere) => void;
  readonly className?: string;
  readonly label?: string;
  readonly about?: Elsewhere['about'];
  readonly browses?: boolean;
  readonly children?: ReactNode;
}

/** A button that the real screen has and this practice does not need. */
export function ElsewhereButton({ onIntent, className, label, about, browses, children }: ElsewhereProps) {
  const pressed = { ...elsewhere, ...(about && { about }), ...(browses && { browses }) };
  if (useIsCopy()) return <span className={className}>{children}</span>;
  return (
    <button
      type="button"
      data-intent={elsewhere.type}
      className={className}
      aria-label={label}
      onClick={() => onIntent(pressed)}
    >
      {children}
    </button>
  );
}
