import type { ReactNode } from 'react';
import { Heading } from '../../parts/heading.js';
import type { LaptopCommon } from './laptop-screen.js';
import { MethodLine } from './method-line.js';
import { Portal } from './portal.js';

interface DialogPageProps {
  readonly common: LaptopCommon;
  readonly heading: string;
  readonly text: string;
  /** Name of the phone in the list behind the dialog. */
  readonly device?: string;
  readonly wide?: boolean;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}

/** A dialog over the list of methods. What lies behind it is a picture: nothing there can be pressed. */
export function DialogPage({ common, heading, text, device, wide = false, buttons, children }: DialogPageProps) {
  return (
    <div className="over">
      <div className="over__behind" aria-hidden="true">
        <Portal common={common}>
          <div className="page">
            <p className="h-scr">{common.securityInfo}</p>
            <ul className="methods">
              <MethodLine icon="password" name={common.password} />
              {device && <MethodLine icon="app" name={common.authenticator} device={device} />}
            </ul>
          </div>
        </Portal>
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
