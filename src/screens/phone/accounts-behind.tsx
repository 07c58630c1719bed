import { AccountName } from '../../parts/account-name.js';
import { Icon } from '../../parts/icon.js';
import type { PhoneStrings } from '../../strings/phone.js';

interface AccountsBehindProps {
  readonly common: PhoneStrings['common'];
  readonly account: boolean;
}

/** The list of accounts as it is seen behind a dialog: a picture, nothing to press. */
export function AccountsBehind({ common, account }: AccountsBehindProps) {
  return (
    <div className="behind" aria-hidden="true">
      <div className="abar">
        <span className="abar__b">
          <Icon name="menu" />
        </span>
        <span className="abar__t">{common.appName}</span>
        <span className="abar__b">
          <Icon name="plus" />
        </span>
      </div>
      {account && (
        <div className="acc acc--in">
          <AccountName school={common.school} />
        </div>
      )}
    </div>
  );
}
