import { Icon } from '../../parts/icon.js';
import { PermissionAnswers } from '../../parts/permission-answers.js';
import { PhoneDialog } from '../../parts/phone-dialog.js';
import { AccountsBehind } from './accounts-behind.js';
import type { PhoneProps } from './phone-screen.js';

/** The telephone asks whether the app may show notifications. */
export function AskNotifications({ view, t, common, onIntent }: PhoneProps<'askNotifications'>) {
  const { kind } = view;
  const android = kind === 'android';
  return (
    <>
      <AccountsBehind common={common} account={view.account} />
      <PhoneDialog
        title={t.title[kind]}
        text={t.text}
        stacked={android}
        mark={android ? <Icon name="bell" /> : undefined}
      >
        <PermissionAnswers kind={kind} t={t} onIntent={onIntent} />
      </PhoneDialog>
    </>
  );
}
