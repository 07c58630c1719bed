import { AppBar } from '../../parts/app-bar.js';
import { AppIcon } from '../../parts/app-icon.js';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

const pictures: readonly IconName[] = ['wifi', 'batt', 'phone'];

/** The settings of the telephone. Only those of the app matter here. */
export function Settings({ view, t, common, onIntent }: PhoneProps<'settings'>) {
  return (
    <div className="fill sunk">
      <AppBar title={t.title} />
      <div className="rows">
        {t.rows.map((row, place) => (
          <ElsewhereButton key={row} onIntent={onIntent} className="row">
            <Icon name={pictures[place] ?? 'gear'} />
            <b>{row}</b>
            <Icon name="chevr" size={20} />
          </ElsewhereButton>
        ))}
        {view.installed && (
          <Press intent={{ type: 'person.openAppSettings' }} onIntent={onIntent} className="row">
            <AppIcon size="small" />
            <span>
              <b>{common.appName}</b>
              <small>{t.app}</small>
            </span>
            <Icon name="chevr" size={20} />
          </Press>
        )}
      </div>
    </div>
  );
}
