import { AppBar } from '../../parts/app-bar.js';
import { BackButton } from '../../parts/back-button.js';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Icon } from '../../parts/icon.js';
import type { PhoneProps } from './phone-screen.js';

/** Restoring a backup, which does not pair a school account again. */
export function Restore({ view, t, common, onIntent }: PhoneProps<'restore'>) {
  return (
    <div className="fill">
      <AppBar title={t.title} start={<BackButton kind={view.kind} label={common.back} onIntent={onIntent} />} />
      <div className="pad fill">
        <p className="muted">{t.text[view.kind]}</p>
        <p className="notep">
          <Icon name="info" size={22} />
          {t.only}
        </p>
        <div className="answers push">
          <ElsewhereButton onIntent={onIntent} className="pb pb--quiet">
            {t.start}
          </ElsewhereButton>
        </div>
      </div>
    </div>
  );
}
