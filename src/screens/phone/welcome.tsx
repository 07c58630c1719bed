import { AppIntro } from '../../parts/app-intro.js';
import { Press } from '../../parts/press.js';
import { Toggle } from '../../parts/toggle.js';
import type { PhoneProps } from './phone-screen.js';

/** The first screen of a new app: whether it may share how it is used. Both answers are fine. */
export function Welcome({ view, t, onIntent }: PhoneProps<'welcome'>) {
  return (
    <div className="fill pad first">
      <AppIntro title={t.title} text={t.text} />
      <Toggle intent={{ type: 'person.toggleSharing' }} onIntent={onIntent} className="acc acc--two" on={view.sharing}>
        <span>
          <b>{t.sharing}</b>
          <small>{t.sharingAbout}</small>
        </span>
      </Toggle>
      <div className="answers push">
        <Press intent={{ type: 'person.continue' }} onIntent={onIntent} className="pb">
          {t.go}
        </Press>
      </div>
    </div>
  );
}
