import type { ReactNode } from 'react';
import { Heading } from './heading.js';
import { Words } from './words.js';

interface PhoneDialogProps {
  readonly title: string;
  readonly text?: string;
  /** A picture above the title. */
  readonly mark?: ReactNode;
  /** Answers stand below each other, for long words. */
  readonly stacked?: boolean;
  /** The answers. */
  readonly children: ReactNode;
}

/** A dialog of the app or of the telephone itself. It lies over the screen, never over the practice band. */
export function PhoneDialog({ title, text, mark, stacked = false, children }: PhoneDialogProps) {
  return (
    <div className="veilp">
      <dialog open className="alert" aria-label={title}>
        <div className="alert__t">
          {mark}
          <Heading className="alert__h">{title}</Heading>
          {text !== undefined && (
            <p>
              <Words text={text} />
            </p>
          )}
        </div>
        <div className={stacked ? 'alert__b alert__b--stacked' : 'alert__b'}>{children}</div>
      </dialog>
    </div>
  );
}
