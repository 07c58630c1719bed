import { Press } from '../../parts/press.js';
import { ToldDialog } from './told-dialog.js';
import type { PhoneProps } from './phone-screen.js';

/** The code was used, closed or gone; or something about the phone keeps the account out. */
export function ActivationFailed({ view, t, common, onIntent }: PhoneProps<'activationFailed'>) {
  const { against } = view;
  return (
    <ToldDialog said={t.against[against]} common={common} onIntent={onIntent} account={false} mark="info">
      {against === 'portal' && (
        <Press intent={{ type: 'person.mend' }} onIntent={onIntent} className="ans ans--main">
          {t.mend}
        </Press>
      )}
    </ToldDialog>
  );
}
