import { persona } from '../../machines/protocol/persona.js';
import { Email } from './email.js';
import { Icon } from './icon.js';

interface AccountNameProps {
  /** The school, or what else an account is of. */
  readonly name: string;
  /** Whether it is the account of the school. */
  readonly other?: boolean;
}

/** An account as the app lists it: a picture, what it is of, and whose it is. */
export function AccountName({ name, other = false }: AccountNameProps) {
  return (
    <>
      <span className="disc">
        <Icon name={other ? 'together' : 'school'} />
      </span>
      <span>
        <b>{name}</b>
        <small>
          <Email address={other ? persona.otherEmail : persona.email} />
        </small>
      </span>
    </>
  );
}
