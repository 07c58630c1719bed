import { persona } from '../../machines/protocol/persona.js';
import type { PhoneStrings } from '../strings/phone.js';
import { Email } from './email.js';
import { Icon } from './icon.js';

interface AccountNameProps {
  readonly common: PhoneStrings['common'];
  /** What another account is of; left out for that of the school. */
  readonly other?: string | undefined;
  /** What is wrong with it, in the place of the address. */
  readonly note?: string;
}

/** An account as the app lists it: a picture, what it is of, and whose it is. */
export function AccountName({ common, other, note }: AccountNameProps) {
  return (
    <>
      <span className="disc">
        <Icon name={other === undefined ? 'school' : 'together'} />
      </span>
      <span>
        <b>{other ?? common.school}</b>
        <small>{note ?? <Email address={other === undefined ? common.email : persona.otherEmail} />}</small>
      </span>
    </>
  );
}
