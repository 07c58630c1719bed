import type { ReactNode } from 'react';
import { Press } from './press.js';

interface ToggleProps<I extends { readonly type: string }> {
  readonly intent: I;
  readonly onIntent: (intent: I) => void;
  readonly on: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

const role = 'switch' as const;

/** A row of a phone with a switch at its end. */
export function Toggle<I extends { readonly type: string }>(props: ToggleProps<I>) {
  const { intent, onIntent, on, className, children } = props;
  return (
    <Press intent={intent} onIntent={onIntent} className={className} role={role} pressed={on}>
      {children}
      <span className={on ? 'sw sw--on' : 'sw'} />
    </Press>
  );
}
