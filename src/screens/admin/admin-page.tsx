import type { ReactNode } from 'react';
import type { AdminRole } from '../../../machines/admin/admin.setup.js';
import { SchoolMark } from '../../parts/school-mark.js';
import type { AdminCommon } from './admin-screen.js';
import { BothLabels } from './both-labels.js';

interface AdminPageProps {
  readonly common: AdminCommon;
  readonly role: AdminRole;
  readonly children: ReactNode;
}

/** A page of the admin side: whose school it is, and with which role one is signed in. */
export function AdminPage({ common: { laptop, admin }, role, children }: AdminPageProps) {
  return (
    <div className="portal">
      <div className="portal__bar">
        <SchoolMark letters={laptop.mark} />
        <strong>{laptop.school}</strong>
        <span className="me">
          {admin.helper}
          <span className="role">
            <BothLabels label={admin.roles[role]} />
          </span>
        </span>
      </div>
      {children}
    </div>
  );
}
