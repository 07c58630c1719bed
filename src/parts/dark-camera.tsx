import type { ReactNode } from 'react';
import { Icon } from './icon.js';

interface DarkCameraProps {
  readonly text: string;
  /** The bar above the picture. */
  readonly head: ReactNode;
  readonly children?: ReactNode;
}

/** A camera that does not work: there is nothing to aim, and the picture stays black. */
export function DarkCamera({ text, head, children }: DarkCameraProps) {
  return (
    <div className="cam">
      {head}
      <div className="centre">
        <Icon name="cam" size={40} />
        <p>{text}</p>
      </div>
      {children && <div className="cam__foot cam__foot--one">{children}</div>}
    </div>
  );
}
