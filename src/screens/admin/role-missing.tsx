import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { DialogPage } from '../laptop/dialog-page.js';
import type { AdminScreenProps } from './admin-screen.js';
import { BothLabels } from './both-labels.js';

/** What may not be done with this role, which role it takes, and who has that one. */
export function RoleMissing({ t, common, onIntent, scene }: AdminScreenProps<'roleMissing'>) {
  return (
    <DialogPage
      behind={scene}
      heading={t.heading}
      text={t.text}
      buttons={
        <Press intent={{ type: 'person.ok' }} onIntent={onIntent} className="b b--pri">
          {t.ok}
        </Press>
      }
    >
      <div className="dialog__what">
        <Icon name="shield" size={22} />
        <span>
          <small>{t.needs}</small>
          <b>
            <BothLabels label={common.admin.roles.authenticationAdministrator} />
          </b>
        </span>
      </div>
      <p>{t.has}</p>
    </DialogPage>
  );
}
