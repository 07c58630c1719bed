import { AppBar } from '../../parts/app-bar.js';
import { AppIcon } from '../../parts/app-icon.js';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

const pictures: readonly IconName[] = ['wifi', 'batt', 'phone'];

const mends = { airplane: 'person.endAirplane', clock: 'person.setClock' } as const;

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
        {(['airplane', 'clock'] as const).map((name) => {
          const words = (
            <span>
              <b>{t[name]}</b>
              <small>{view[name] ? t[`${name}About`].on : t[`${name}About`].off}</small>
            </span>
          );
          const picture = <Icon name={name === 'airplane' ? 'wifi' : 'clock'} />;
          return view[name] ? (
            <Press key={name} intent={{ type: mends[name] }} onIntent={onIntent} className="row">
              {picture}
              {words}
            </Press>
          ) : (
            <ElsewhereButton key={name} onIntent={onIntent} className="row">
              {picture}
              {words}
            </ElsewhereButton>
          );
        })}
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
