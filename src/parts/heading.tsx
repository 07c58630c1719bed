import type { ReactNode } from 'react';
import { useIsCopy } from './copy.js';

interface HeadingProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** The heading of a simulated screen: where the focus goes when the screen comes. */
export function Heading({ className, children }: HeadingProps) {
  if (useIsCopy()) return <h2 className={className}>{children}</h2>;
  return (
    <h2 data-heading="" tabIndex={-1} className={className}>
      {children}
    </h2>
  );
}
