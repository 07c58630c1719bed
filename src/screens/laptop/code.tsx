import { PracticeCode } from '../../parts/practice-code.js';
import { PressIf } from '../../parts/press-if.js';
import { Words } from '../../parts/words.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { WizardButtons } from './wizard-buttons.js';

/** The code that the phone scans. It stays open until the account is in the app. */
export function Code({ view, t, common, onIntent }: LaptopScreenProps<'code'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      complaint={view.complaint && t.complaint}
      picture={
        <div className="qr end" data-link="from" data-code="">
          <PracticeCode code={t.picture} label={t.label} />
        </div>
      }
      links={
        <PressIf leads={view.manual} intent={{ type: 'person.cantScan' }} onIntent={onIntent} className="b b--link">
          {t.cantScan}
        </PressIf>
      }
      buttons={<WizardButtons common={common} onIntent={onIntent} />}
    >
      <p>
        <Words text={t.text} />
      </p>
      {!view.complaint && <p>{t.after}</p>}
    </CardPage>
  );
}
