import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** Signing in offers a passkey first; it can be skipped. */
export function Passkey({ t, common, onIntent }: LaptopScreenProps<'passkey'>) {
  return (
    <CardPage
      common={common}
      guest
      heading={t.heading}
      links={
        <Press intent={{ type: 'person.skip' }} onIntent={onIntent} className="b b--link">
          {t.skip}
        </Press>
      }
      buttons={
        <ElsewhereButton onIntent={onIntent} className="b b--pri">
          {common.next}
        </ElsewhereButton>
      }
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
