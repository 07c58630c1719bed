import { AppIcon } from '../../parts/app-icon.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The method is registered, just now or already. */
export function Added({ view, t, common, onIntent }: LaptopScreenProps<'added'>) {
  return (
    <CardPage
      common={common}
      heading={view.already ? t.already.heading : t.heading}
      picture={!view.already && <AppIcon size="large" />}
      buttons={
        <Press intent={{ type: 'person.done' }} onIntent={onIntent} className="b b--pri">
          {t.done}
        </Press>
      }
    >
      <p>{view.already ? t.already.text : t.text}</p>
      {!view.already && <p>{t.standard}</p>}
    </CardPage>
  );
}
