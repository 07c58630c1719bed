import { PhoneDialog } from '../../parts/phone-dialog.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { AccountsBehind } from './accounts-behind.js';
import type { PhoneProps } from './phone-screen.js';

/** The telephone asks whether the app may show notifications. */
export function AskNotifications({ view, t, common, onIntent }: PhoneProps<'askNotifications'>) {
  const allow = (
    <Press key="allow" intent={{ type: 'person.allow' }} onIntent={onIntent} tag="at-br" className="ans ans--main">
      {t.allow[view.kind]}
    </Press>
  );
  const refuse = (
    <Press key="refuse" intent={{ type: 'person.refuse' }} onIntent={onIntent} tag="at-br" className="ans">
      {t.refuse[view.kind]}
    </Press>
  );
  const android = view.kind === 'android';
  return (
    <>
      <AccountsBehind common={common} account={view.account} />
      <PhoneDialog
        title={t.title[view.kind]}
        text={t.text}
        stacked={android}
        mark={android ? <Icon name="bell" /> : undefined}
      >
        {android ? [allow, refuse] : [refuse, allow]}
      </PhoneDialog>
    </>
  );
}
