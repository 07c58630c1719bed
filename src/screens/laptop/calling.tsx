import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** Signing in waits for a call to be answered. */
export function Calling({ t, common, onIntent }: LaptopScreenProps<'calling'>) {
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
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
