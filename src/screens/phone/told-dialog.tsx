import type { ReactNode } from 'react';
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
  /** What mends it, above the OK that does not. */
  readonly children?: ReactNode;
}

/** The app tells how something ended, and waits for OK. */
export function ToldDialog({ said, common, onIntent, account, mark, children }: ToldDialogProps) {
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
        stacked={Boolean(children)}
      >
        {children}
        <Press
          intent={{ type: 'person.ok' }}
          onIntent={onIntent}
          className={children ? 'ans ans--soft' : 'ans ans--main'}
        >
          {common.ok}
        </Press>
      </PhoneDialog>
    </>
  );
}
