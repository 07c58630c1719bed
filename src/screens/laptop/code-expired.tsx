import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The code stood too long. */
export function CodeExpired({ t, common, onIntent }: LaptopScreenProps<'codeExpired'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      buttons={
        <Press intent={{ type: 'person.restart' }} onIntent={onIntent} className="b b--pri">
          {t.restart}
        </Press>
      }
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
