import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** Nothing else is registered: only the school can help. */
export function NoWayIn({ t, common, onIntent }: LaptopScreenProps<'noWayIn'>) {
  return (
    <CardPage
      common={common}
      guest
      heading={t.heading}
      buttons={
        <Press intent={{ type: 'person.signInAgain' }} onIntent={onIntent} className="b b--pri">
          {t.again}
        </Press>
      }
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
