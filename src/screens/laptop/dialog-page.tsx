import type { ReactNode } from 'react';
import { Heading } from '../../parts/heading.js';

interface DialogPageProps {
  /** The list of methods as it was when the dialog came. */
  readonly behind: ReactNode;
  readonly heading: string;
  readonly text: string;
  readonly wide?: boolean;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}

/** A dialog over the list of methods. What lies behind it is a picture: nothing there can be pressed. */
export function DialogPage({ behind, heading, text, wide = false, buttons, children }: DialogPageProps) {
  return (
    <div className="over">
      <div className="over__behind" aria-hidden="true">
        {behind}
      </div>
      <div className="veil">
        <dialog open className={wide ? 'dialog dialog--wide' : 'dialog'} aria-label={heading}>
          <Heading className="h-scr">{heading}</Heading>
          <p>{text}</p>
          {children}
          <div className="dialog__acts">{buttons}</div>
        </dialog>
      </div>
    </div>
  );
}
