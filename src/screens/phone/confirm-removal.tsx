import { PhoneDialog } from '../../parts/phone-dialog.js';
import { Press } from '../../parts/press.js';
import { AccountsBehind } from './accounts-behind.js';
import type { PhoneProps } from './phone-screen.js';

/** Whether the account may really go from the app. */
export function ConfirmRemoval({ t, common, onIntent }: PhoneProps<'confirmRemoval'>) {
  return (
    <>
      <AccountsBehind common={common} account />
      <PhoneDialog title={t.title} text={t.text}>
        <Press intent={{ type: 'person.goBack' }} onIntent={onIntent} className="ans">
          {common.cancel}
        </Press>
        <Press intent={{ type: 'person.confirm' }} onIntent={onIntent} className="ans ans--stop">
          {t.confirm}
        </Press>
      </PhoneDialog>
    </>
  );
}
