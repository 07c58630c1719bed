import { AccountName } from '../../parts/account-name.js';
import { AppBar } from '../../parts/app-bar.js';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Hand } from '../../parts/hand.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { PressIf } from '../../parts/press-if.js';
import { Words } from '../../parts/words.js';
import type { PhoneProps } from './phone-screen.js';

/** The app's list of accounts. An iPhone simply shows the new one; Android says that it was added. */
export function Accounts({ view, t, common, onIntent }: PhoneProps<'accounts'>) {
  return (
    <div className="fill sunk">
      <AppBar
        title={common.appName}
        start={
          <ElsewhereButton onIntent={onIntent} className="abar__b" label={common.menu}>
            <Icon name="menu" />
          </ElsewhereButton>
        }
        end={
          <PressIf
            leads={!view.putAway}
            intent={{ type: 'person.add' }}
            onIntent={onIntent}
            className="abar__b"
            label={t.add}
          >
            <Icon name="plus" />
          </PressIf>
        }
      />
      {view.account || view.restored || view.other ? (
        <>
          {view.account && (
            <Press intent={{ type: 'person.openAccount' }} onIntent={onIntent} className="acc acc--in">
              <AccountName common={common} />
              <Icon name="chevr" size={20} />
            </Press>
          )}
          {view.restored && (
            <Press intent={{ type: 'person.openRestored' }} onIntent={onIntent} className="acc acc--in">
              <AccountName common={common} note={t.restored} />
              <Icon name="chevr" size={20} />
            </Press>
          )}
          {view.other && (
            <Press intent={{ type: 'person.openOther' }} onIntent={onIntent} className="acc acc--in">
              <AccountName common={common} other={t.other} />
              <Icon name="chevr" size={20} />
            </Press>
          )}
          <div className="pad push">
            {view.news === 'added' && view.kind === 'android' && (
              <output className="toast toast--passes">
                <Icon name="check" size={20} />
                {t.added}
              </output>
            )}
            {view.news === 'noRequest' && <output className="toast">{t.noRequest}</output>}
            {view.news === 'offline' && <output className="toast">{t.offline}</output>}
            {view.account && <Hand intent={{ type: 'person.refresh' }} onIntent={onIntent} words={t.refresh} />}
          </div>
        </>
      ) : (
        <>
          <div className="centre">
            <span className="disc disc--large">
              <Icon name="shield" size={34} />
            </span>
            <p className="h-phone">{t.emptyTitle}</p>
            <p className="muted">{t.emptyText}</p>
          </div>
          <div className="pad">
            <p className="notep">
              <Icon name="lock" size={22} />
              <span>
                <Words text={t.locked[view.kind]} />
              </span>
            </p>
          </div>
        </>
      )}
    </div>
  );
}
