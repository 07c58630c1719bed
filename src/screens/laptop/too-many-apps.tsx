import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The list has as many apps as there can be. */
export function TooManyApps({ t, common, onIntent }: LaptopScreenProps<'tooManyApps'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      buttons={
        <Press intent={{ type: 'person.cancel' }} onIntent={onIntent} className="b">
          {common.cancel}
        </Press>
      }
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
