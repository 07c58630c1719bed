import { persona } from '../../machines/protocol/persona.js';
import { Email } from './email.js';
import { Icon } from './icon.js';

/** The account as the app lists it: a picture, the school, and whose it is. */
export function AccountName({ school }: { readonly school: string }) {
  return (
    <>
      <span className="disc">
        <Icon name="school" />
      </span>
      <span>
        <b>{school}</b>
        <small>
          <Email address={persona.email} />
        </small>
      </span>
    </>
  );
}
