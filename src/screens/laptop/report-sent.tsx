import { Done } from '../../parts/done.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The help desk knows. */
export function ReportSent({ t, common, onIntent }: LaptopScreenProps<'reportSent'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      picture={<Done />}
      buttons={
        <Press intent={{ type: 'person.done' }} onIntent={onIntent} className="b b--pri">
          {t.done}
        </Press>
      }
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
