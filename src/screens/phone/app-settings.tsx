import { AppBar } from '../../parts/app-bar.js';
import { BackButton } from '../../parts/back-button.js';
import { Icon } from '../../parts/icon.js';
import { Toggle } from '../../parts/toggle.js';
import type { PhoneProps } from './phone-screen.js';

/** What the app may do on this telephone. */
export function AppSettings({ view, t, common, onIntent }: PhoneProps<'appSettings'>) {
  const notifications = view.notifications === 'allowed';
  const camera = view.camera === 'allowed';
  return (
    <div className="fill sunk">
      <AppBar title={common.appName} start={<BackButton kind={view.kind} label={common.back} onIntent={onIntent} />} />
      <div className="rows">
        <Toggle intent={{ type: 'person.toggleNotifications' }} onIntent={onIntent} className="row" on={notifications}>
          <Icon name={notifications ? 'bell' : 'belloff'} />
          <span>
            <b>{t.notifications}</b>
            <small>{t.notificationsAbout}</small>
          </span>
        </Toggle>
        <Toggle intent={{ type: 'person.toggleCamera' }} onIntent={onIntent} className="row" on={camera}>
          <Icon name="cam" />
          <span>
            <b>{t.camera}</b>
            <small>{t.cameraAbout}</small>
          </span>
        </Toggle>
        {view.battery && (
          <Toggle intent={{ type: 'person.allowBackground' }} onIntent={onIntent} className="row" on={false}>
            <Icon name="batt" />
            <span>
              <b>{t.background}</b>
              <small>{t.backgroundAbout}</small>
            </span>
          </Toggle>
        )}
      </div>
    </div>
  );
}
