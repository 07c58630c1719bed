import { AddressLine } from '../../parts/address-line.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { SchoolMark } from '../../parts/school-mark.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** An empty tab: below the address field hangs what the browser proposes. */
export function NewTab({ t, onIntent }: LaptopScreenProps<'newTab'>) {
  return (
    <div className="portal newtab">
      <Heading className="sr">{t.heading}</Heading>
      <ul className="proposals" aria-label={t.search}>
        <li>
          <Press intent={{ type: 'person.openMyAccount' }} onIntent={onIntent} className="proposal" tag="at-in">
            <span className="proposal__icon">
              <SchoolMark size={22} />
            </span>
            <span>
              <AddressLine page="account" /> <span className="proposal__name">– {t.account}</span>
            </span>
          </Press>
        </li>
        <li>
          <Press intent={{ type: 'person.openMail' }} onIntent={onIntent} className="proposal" tag="at-in">
            <span className="proposal__icon">
              <Icon name="mail" size={22} />
            </span>
            <span>
              <AddressLine page="mail" /> <span className="proposal__name">– {t.mail}</span>
            </span>
          </Press>
        </li>
      </ul>
      <p className="newtab__mark">
        <SchoolMark size={88} />
      </p>
    </div>
  );
}
