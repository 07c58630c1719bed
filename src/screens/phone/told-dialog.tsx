import { Icon, type IconName } from '../../parts/icon.js';
import { PhoneDialog } from '../../parts/phone-dialog.js';
import { Press } from '../../parts/press.js';
import type { PhoneStrings } from '../../strings/phone.js';
import { AccountsBehind } from './accounts-behind.js';

interface ToldDialogProps {
  readonly said: { readonly title: string; readonly text: string };
  readonly common: PhoneStrings['common'];
  readonly onIntent: (intent: { readonly type: 'person.ok' }) => void;
  /** Whether the account is in the list behind it. */
  readonly account: boolean;
  readonly mark: IconName;
}

/** The app tells how something ended, and waits for OK. */
export function ToldDialog({ said, common, onIntent, account, mark }: ToldDialogProps) {
  return (
    <>
      <AccountsBehind common={common} account={account} />
      <PhoneDialog
        title={said.title}
        text={said.text}
        mark={
          <span className={`disc disc--${mark}`}>
            <Icon name={mark} weight={2.4} />
          </span>
        }
      >
        <Press intent={{ type: 'person.ok' }} onIntent={onIntent} className="ans ans--main">
          {common.ok}
        </Press>
      </PhoneDialog>
    </>
  );
}
