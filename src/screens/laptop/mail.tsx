import { Breakable } from '../../parts/breakable.js';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { WithId } from '../../parts/with-id.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { Portal } from './portal.js';

/** The school mail, where signing in from home often starts. The picture of the person opens the account, too. */
export function Mail({ view, t, common, onIntent }: LaptopScreenProps<'mail'>) {
  return (
    <Portal common={common}>
      <div className="inbox">
        <div className="inbox__list">
          <div className="page__row">
            <Heading className="h-scr">{t.heading}</Heading>
            {view.report === 'open' && (
              <Press intent={{ type: 'person.openReport' }} onIntent={onIntent} className="b b--link">
                <Icon name="mail" size={18} />
                {t.report}
              </Press>
            )}
            {view.report === 'sent' && <p>{t.reported}</p>}
          </div>
          <ul className="card">
            {view.lure && (
              <li>
                <Press intent={{ type: 'person.openMessage' }} onIntent={onIntent} className="inbox__mail">
                  <b>{t.lure.from}</b>
                  <span>{t.lure.subject}</span>
                  <small>{t.lure.when}</small>
                </Press>
              </li>
            )}
            {t.messages.map(({ from, subject, when }) => (
              <li key={subject}>
                <ElsewhereButton onIntent={onIntent} className="inbox__mail">
                  <b>{from}</b>
                  <span>{subject}</span>
                  <small>{when}</small>
                </ElsewhereButton>
              </li>
            ))}
          </ul>
        </div>
        <WithId>
          {(id) => (
            <div className="card inbox__account">
              <label className="inbox__me" htmlFor={id}>
                <span className="avatar" aria-hidden="true">
                  {common.initials}
                </span>
                <span>
                  <b>{common.person}</b>
                  <bdi>
                    <Breakable text={common.email} />
                  </bdi>
                </span>
              </label>
              <Press
                id={id}
                intent={{ type: 'person.openMyAccount' }}
                onIntent={onIntent}
                className="b b--link"
                label={t.account}
              >
                <Icon name="user" size={18} />
                {t.account}
              </Press>
            </div>
          )}
        </WithId>
        <ul className="inbox__folders">
          {t.folders.map((folder) => (
            <li key={folder}>
              <ElsewhereButton onIntent={onIntent}>{folder}</ElsewhereButton>
            </li>
          ))}
        </ul>
      </div>
    </Portal>
  );
}
