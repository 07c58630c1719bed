import { Done } from '../../parts/done.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The old password opens nothing any more. */
export function PasswordChanged({ t, common, onIntent }: LaptopScreenProps<'passwordChanged'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      picture={<Done />}
      links={
        <Press intent={{ type: 'person.openMail' }} onIntent={onIntent} className="b b--link">
          {t.mail}
        </Press>
      }
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
