import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Email } from '../../parts/email.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { SchoolmateEmail } from '../../parts/schoolmate-email.js';
import { AdminPage } from './admin-page.js';
import type { AdminScreenProps } from './admin-screen.js';

const picture = (
  <span className="m__ic">
    <Icon name="user" size={22} />
  </span>
);

/** The users of the school: the one who asks for help, and somebody else. */
export function Users({ view, t, common, onIntent }: AdminScreenProps<'users'>) {
  return (
    <AdminPage common={common} role={view.role}>
      <div className="page">
        <Heading className="h-scr">{t.heading}</Heading>
        <p className="page__lead">{t.text}</p>
        <ul className="methods" aria-label={t.list}>
          <li>
            <Press intent={{ type: 'person.openUser' }} onIntent={onIntent} className="user">
              {picture}
              <span>
                <b>{common.laptop.person}</b>
                <small>
                  <Email address={common.laptop.email} />
                </small>
              </span>
            </Press>
          </li>
          <li>
            <ElsewhereButton onIntent={onIntent} className="user">
              {picture}
              <span>
                <b>{t.other}</b>
                <small>
                  <SchoolmateEmail of={common.laptop.email} />
                </small>
              </span>
            </ElsewhereButton>
          </li>
        </ul>
      </div>
    </AdminPage>
  );
}
