import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The question after signing in. Both answers go on. */
export function StaySignedIn({ t, common, onIntent }: LaptopScreenProps<'staySignedIn'>) {
  return (
    <CardPage
      common={common}
      guest
      heading={t.heading}
      buttons={
        <>
          <Press intent={{ type: 'person.no' }} onIntent={onIntent} className="b">
            {t.no}
          </Press>
          <Press intent={{ type: 'person.yes' }} onIntent={onIntent} className="b b--pri">
            {t.yes}
          </Press>
        </>
      }
    >
      <p>{t.text}</p>
      <ElsewhereButton onIntent={onIntent} className="b b--link b--tick">
        <span className="tick" />
        {t.again}
      </ElsewhereButton>
    </CardPage>
  );
}
