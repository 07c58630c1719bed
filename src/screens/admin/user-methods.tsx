import type { AdminIntent } from '../../../machines/admin/admin.intents.js';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Email } from '../../parts/email.js';
import { Heading } from '../../parts/heading.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import type { AdminLabel } from '../../strings/admin.js';
import { AdminPage } from './admin-page.js';
import type { AdminScreenProps } from './admin-screen.js';
import { BothLabels } from './both-labels.js';
import { UserMethodList } from './user-method-list.js';

/** The sign-in methods of one user, and what can be done about them. */
export function UserMethods(props: AdminScreenProps<'userMethods'>) {
  const { view, t, common, onIntent } = props;
  const tool = (type: Exclude<AdminIntent['type'], 'person.chooseLifetime'>, icon: IconName, label: AdminLabel) => (
    <Press<AdminIntent> intent={{ type }} onIntent={onIntent} className="tool">
      <Icon name={icon} size={18} />
      <BothLabels label={label} />
    </Press>
  );
  return (
    <AdminPage common={common} role={view.role}>
      <div className="page">
        <div className="user__head">
          <Press intent={{ type: 'person.goBack' }} onIntent={onIntent} className="b b--link b--text">
            <Icon name="left" size={16} />
            {t.back}
          </Press>
          <div>
            <Heading className="h-scr">{common.laptop.person}</Heading>
            <p className="page__lead">
              <Email address={common.laptop.email} />
            </p>
          </div>
        </div>
        <output className="said">
          {view.done && (
            <>
              <Icon name="check" size={18} />
              {t.done[view.done]}
            </>
          )}
        </output>
        <div className="tools">
          {tool('person.addMethod', 'plus', t.add)}
          <ElsewhereButton onIntent={onIntent} className="tool">
            <Icon name="key" size={18} />
            <BothLabels label={t.resetPassword} />
          </ElsewhereButton>
          {tool('person.requireReregistration', 'phone', t.reregister)}
          {tool('person.revokeSessions', 'lock', t.revoke)}
        </div>
        <div className="page__row">
          <h3 className="page__sub">
            <BothLabels label={t.heading} />
          </h3>
          <Press intent={{ type: 'person.refresh' }} onIntent={onIntent} className="b b--link">
            <Icon name="reload" size={16} />
            {t.refresh}
          </Press>
        </div>
        <UserMethodList {...props} />
      </div>
    </AdminPage>
  );
}
