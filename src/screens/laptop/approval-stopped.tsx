import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';
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
      links={
        view.otherWay ? (
          <Press intent={{ type: 'person.cannotUseApp' }} onIntent={onIntent} className="b b--link">
            {t.otherWay}
          </Press>
        ) : (
          <ElsewhereButton onIntent={onIntent} className="b b--link">
            {t.otherWay}
          </ElsewhereButton>
        )
      }
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
