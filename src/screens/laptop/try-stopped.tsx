import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The test was not approved. */
export function TryStopped({ view, t, common, onIntent }: LaptopScreenProps<'tryStopped'>) {
  const { heading, text } = t.because[view.because];
  return (
    <CardPage
      common={common}
      heading={heading}
      buttons={
        <>
          <Press intent={{ type: 'person.previous' }} onIntent={onIntent} className="b">
            {common.previous}
          </Press>
          <Press intent={{ type: 'person.resend' }} onIntent={onIntent} className="b b--pri">
            {t.resend}
          </Press>
        </>
      }
    >
      <p>{text}</p>
    </CardPage>
  );
}
