import { AddressLine } from '../../parts/address-line.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** A message as if it were of the school. Where its link leads is told, as a mail program does. */
export function Message({ t, common, onIntent }: LaptopScreenProps<'message'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      links={
        <Press intent={{ type: 'person.openReport' }} onIntent={onIntent} className="b b--link">
          <Icon name="mail" size={18} />
          {t.report}
        </Press>
      }
      buttons={
        <Press intent={{ type: 'person.openLink' }} onIntent={onIntent} className="b b--pri">
          {t.link}
        </Press>
      }
    >
      <p>{t.from}</p>
      <p>
        {t.leads} <AddressLine page="copy" />
      </p>
      <p>{t.text}</p>
    </CardPage>
  );
}
