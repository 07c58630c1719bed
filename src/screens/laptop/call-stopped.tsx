import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** Nobody answered the call, or nobody pressed the key. */
export function CallStopped({ t, common, onIntent }: LaptopScreenProps<'callStopped'>) {
  return (
    <CardPage
      common={common}
      guest
      heading={t.heading}
      links={
        <Press intent={{ type: 'person.cannotUseApp' }} onIntent={onIntent} className="b b--link">
          {t.otherWay}
        </Press>
      }
      buttons={
        <Press intent={{ type: 'person.callMe' }} onIntent={onIntent} className="b b--pri">
          {t.again}
        </Press>
      }
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
