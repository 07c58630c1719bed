import type { ReactNode } from 'react';
import { useIsCopy } from './copy.js';

interface KeyProps {
  /** What it types, or the name of what it does. */
  readonly value: string;
  readonly label?: string;
  readonly className?: string;
  readonly lit: boolean;
  readonly onPress: (value: string) => void;
  readonly children: ReactNode;
}

/**
 * A key of an on-screen keyboard. Not a control of its own: the field is, and it reports the same intent. When lit it
 * has the ring only: a tag would hide a digit.
 */
export function Key({ value, label, className = '', lit, onPress, children }: KeyProps) {
  if (useIsCopy()) return <span className={`key ${className}`}>{children}</span>;
  return (
    <button
      type="button"
      data-key={value}
      className={`key ${className}${lit ? ' spot' : ''}`}
      aria-label={label}
      // A field that has the focus keeps it, so that typing on a hardware keyboard goes on.
      onMouseDown={(event) => {
        const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
        if (root.activeElement?.tagName === 'INPUT') event.preventDefault();
      }}
      onClick={() => onPress(value)}
    >
      <span className="key__top">{children}</span>
    </button>
  );
}
