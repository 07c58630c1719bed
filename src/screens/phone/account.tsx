import { AccountName } from '../../parts/account-name.js';
import { AppBar } from '../../parts/app-bar.js';
import { BackButton } from '../../parts/back-button.js';
import { CodeRing } from '../../parts/code-ring.js';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

/** One account: its one-time code, and what can be done with it. */
export function Account({ view, t, common, onIntent }: PhoneProps<'account'>) {
  return (
    <div className="fill sunk">
      <AppBar title={t.title} start={<BackButton kind={view.kind} label={common.back} onIntent={onIntent} />} />
      <div className="who pad-x">
        <AccountName common={common} other={view.of === 'other' ? t.other : undefined} />
      </div>
      <div className="acc acc--two acc--in">
        <span>
          <small>{t.code}</small>
          <b className="otp">{view.code.replace(/(\d{3})(?=\d)/, '$1 ')}</b>
          <small>{t.changes}</small>
        </span>
        <CodeRing />
      </div>
      <div className="rows">
        {t.rows.map((row) => (
          <ElsewhereButton key={row} onIntent={onIntent} className="row row--one">
            <b>{row}</b>
            <Icon name="chevr" size={20} />
          </ElsewhereButton>
        ))}
        {view.of === 'school' ? (
          <Press intent={{ type: 'person.removeAccount' }} onIntent={onIntent} className="row row--one row--stop">
            <b>{t.remove}</b>
            <Icon name="trash" />
          </Press>
        ) : (
          <ElsewhereButton onIntent={onIntent} className="row row--one row--stop">
            <b>{t.remove}</b>
            <Icon name="trash" />
          </ElsewhereButton>
        )}
      </div>
    </div>
  );
}
