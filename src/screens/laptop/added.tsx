import { AppIcon } from '../../parts/app-icon.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The method is registered. */
export function Added({ t, common, onIntent }: LaptopScreenProps<'added'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      picture={<AppIcon size="large" />}
      buttons={
        <Press intent={{ type: 'person.done' }} onIntent={onIntent} className="b b--pri">
          {t.done}
        </Press>
      }
    >
      <p>{t.text}</p>
      <p>{t.standard}</p>
    </CardPage>
  );
}
