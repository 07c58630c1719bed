import { Words } from '../../parts/words.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { WizardButtons } from './wizard-buttons.js';

/** What to do in the app, before the code comes. */
export function SetUpAccount({ t, common, onIntent }: LaptopScreenProps<'setUpAccount'>) {
  return (
    <CardPage common={common} heading={t.heading} buttons={<WizardButtons common={common} onIntent={onIntent} />}>
      <p>
        <Words text={t.text} />
      </p>
      <p>{t.after}</p>
    </CardPage>
  );
}
