import type { ReactNode } from 'react';
import { SchoolMark } from '../../parts/school-mark.js';
import type { LaptopCommon } from './laptop-screen.js';

interface PortalProps {
  readonly common: LaptopCommon;
  /** Nobody is signed in yet. */
  readonly guest?: boolean;
  readonly children: ReactNode;
}

/** A page of the school's portal: whose it is, who is signed in, and what the page holds. */
export function Portal({ common, guest = false, children }: PortalProps) {
  return (
    <div className="portal">
      <div className="portal__bar">
        <SchoolMark letters={common.mark} />
        <strong>{common.school}</strong>
        {!guest && <span className="me">{common.person}</span>}
      </div>
      {children}
    </div>
  );
}
