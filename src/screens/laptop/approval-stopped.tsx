import { Press } from '../../parts/press.js';
import { CannotUseApp } from './cannot-use-app.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** Signing in was not approved. */
export function ApprovalStopped({ view, t, common, onIntent }: LaptopScreenProps<'approvalStopped'>) {
  const { heading, text } = t.because[view.because];
  return (
    <CardPage
      common={common}
      guest
      heading={heading}
      links={<CannotUseApp otherWay={view.otherWay} words={t.otherWay} onIntent={onIntent} />}
      buttons={
        <Press intent={{ type: 'person.resend' }} onIntent={onIntent} className="b b--pri">
          {t.resend}
        </Press>
      }
    >
      <p>{text}</p>
    </CardPage>
  );
}
