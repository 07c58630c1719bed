import type { ReactNode } from 'react';

interface FilledFieldProps {
  readonly label: string;
  /** What is in it; nothing when it is empty. */
  readonly value: ReactNode;
  /** Says that it is empty, for who cannot see it. */
  readonly empty: string;
}

/** A field that the fictional person fills in. Nobody can type in it. */
export function FilledField({ label, value, empty }: FilledFieldProps) {
  return (
    <p className="entry">
      <span className="entry__label">{label}</span>
      <span className="entry__value">{value || <span className="sr">{empty}</span>}</span>
    </p>
  );
}
