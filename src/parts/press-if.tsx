import type { ComponentProps } from 'react';
import { type Elsewhere, ElsewhereButton } from './elsewhere.js';
import { Press } from './press.js';

type PressIfProps<I extends { readonly type: string }> = Omit<ComponentProps<typeof Press<I>>, 'onIntent'> & {
  /** Whether it leads somewhere on this device. */
  readonly leads: boolean;
  readonly onIntent: (intent: I | Elsewhere) => void;
};

/** A control that one device has for use, and another for the looks. */
export function PressIf<I extends { readonly type: string }>({ leads, ...props }: PressIfProps<I>) {
  if (leads) return <Press {...props} />;
  const { className = '', label, onIntent, children } = props;
  return (
    <ElsewhereButton onIntent={onIntent} className={className} {...(label === undefined ? {} : { label })}>
      {children}
    </ElsewhereButton>
  );
}
