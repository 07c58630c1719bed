import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { ShownNumber } from './shown-number.js';
import { WizardButtons } from './wizard-buttons.js';

/** The test: the number is here, and the phone asks for it. */
export function TryOut({ view, t, common, onIntent }: LaptopScreenProps<'tryOut'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      picture={<ShownNumber label={common.number} number={view.number} />}
      buttons={<WizardButtons common={common} onIntent={onIntent} waiting />}
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
