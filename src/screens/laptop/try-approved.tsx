import { Done } from '../../parts/done.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The test worked. */
export function TryApproved({ t, common, onIntent }: LaptopScreenProps<'tryApproved'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      picture={<Done />}
      buttons={
        <Press intent={{ type: 'person.next' }} onIntent={onIntent} className="b b--pri">
          {common.next}
        </Press>
      }
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
