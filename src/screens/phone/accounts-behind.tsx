import { AccountName } from '../../parts/account-name.js';
import { AppBar } from '../../parts/app-bar.js';
import { Icon } from '../../parts/icon.js';
import type { PhoneStrings } from '../../strings/phone.js';

interface AccountsBehindProps {
  readonly common: PhoneStrings['common'];
  readonly account: boolean;
}

/** The list of accounts as it is seen behind a dialog: a picture, nothing to press. */
export function AccountsBehind({ common, account }: AccountsBehindProps) {
  const picture = (icon: 'menu' | 'plus') => (
    <span className="abar__b">
      <Icon name={icon} />
    </span>
  );
  return (
    <div className="behind" aria-hidden="true">
      <AppBar title={common.appName} start={picture('menu')} end={picture('plus')} plain />
      {account && (
        <div className="acc acc--in">
          <AccountName common={common} />
        </div>
      )}
    </div>
  );
}
