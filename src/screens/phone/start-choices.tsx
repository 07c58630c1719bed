import { AppIcon } from '../../parts/app-icon.js';
import { Heading } from '../../parts/heading.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

/** What the new app offers first. The school's guide skips this, at the top: drawn before the title, and after it for the keyboard. */
export function StartChoices({ t, onIntent }: PhoneProps<'startChoices'>) {
  return (
    <div className="fill">
      <div className="pad fill">
        <span className="mid">
          <AppIcon size="large" />
        </span>
        <Heading className="h-phone mid">{t.title}</Heading>
        <p className="muted mid">{t.text}</p>
        <div className="answers push">
          <Press intent={{ type: 'person.personal' }} onIntent={onIntent} className="pb">
            {t.personal}
          </Press>
          <Press intent={{ type: 'person.work' }} onIntent={onIntent} className="pb pb--quiet">
            {t.work}
          </Press>
          <Press intent={{ type: 'person.scanCode' }} onIntent={onIntent} className="pb pb--quiet">
            {t.scan}
          </Press>
          <Press intent={{ type: 'person.restore' }} onIntent={onIntent} className="linkb mid">
            {t.restore}
          </Press>
        </div>
      </div>
      <div className="skipbar">
        <Press intent={{ type: 'person.skip' }} onIntent={onIntent} className="linkb">
          {t.skip}
        </Press>
      </div>
    </div>
  );
}
