import { Press } from '../../parts/press.js';
import { Words } from '../../parts/words.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { WizardButtons } from './wizard-buttons.js';

/** The page of the code in the browser of the phone itself: a link in its place, that opens the app. */
export function PairingLink({ view, t, common, onIntent }: LaptopScreenProps<'pairingLink'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      complaint={view.complaint && t.complaint}
      buttons={<WizardButtons common={common} onIntent={onIntent} />}
    >
      <p>
        <Words text={t.text} />
      </p>
      <p>
        <Press intent={{ type: 'person.openPairingLink' }} onIntent={onIntent} className="b b--link">
          {t.link}
        </Press>
      </p>
      {!view.complaint && <p>{t.after}</p>}
    </CardPage>
  );
}
