import { AppBar } from '../../parts/app-bar.js';
import { BackButton } from '../../parts/back-button.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { Manually } from './manually.js';
import type { PhoneProps } from './phone-screen.js';

/** The camera was refused: the viewfinder stays black. */
export function CameraBlocked({ view, t, common, onIntent }: PhoneProps<'cameraBlocked'>) {
  return (
    <div className="cam">
      <AppBar title={t.bar} start={<BackButton kind={view.kind} label={common.back} onIntent={onIntent} />} />
      <div className="centre">
        <Icon name="cam" size={40} />
        <p className="h-phone">{t.title}</p>
        <p>{t.text}</p>
      </div>
      <div className="cam__foot">
        <Press intent={{ type: 'person.openAppSettings' }} onIntent={onIntent} className="pb pb--light">
          {t.settings}
        </Press>
        <Manually possible={view.manual} onIntent={onIntent}>
          {t.manual}
        </Manually>
      </div>
    </div>
  );
}
