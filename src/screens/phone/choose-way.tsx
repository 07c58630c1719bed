import { PhoneDialog } from '../../parts/phone-dialog.js';
import { Press } from '../../parts/press.js';
import { AccountsBehind } from './accounts-behind.js';
import type { PhoneProps } from './phone-screen.js';

/** How to add the account of school: sign in, or scan. */
export function ChooseWay({ view, t, common, onIntent }: PhoneProps<'chooseWay'>) {
  return (
    <>
      <AccountsBehind common={common} account={view.account} />
      <PhoneDialog title={t.title} stacked>
        <Press intent={{ type: 'person.signIn' }} onIntent={onIntent} className="ans">
          {t.signIn}
        </Press>
        <Press intent={{ type: 'person.scanCode' }} onIntent={onIntent} className="ans">
          {t.scan}
        </Press>
        <Press intent={{ type: 'person.goBack' }} onIntent={onIntent} className="ans ans--soft">
          {common.cancel}
        </Press>
      </PhoneDialog>
    </>
  );
}
