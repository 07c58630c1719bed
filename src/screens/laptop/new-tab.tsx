import { AddressLine } from '../../parts/address-line.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { SchoolMark } from '../../parts/school-mark.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** An empty tab with two shortcuts. */
export function NewTab({ t, onIntent }: LaptopScreenProps<'newTab'>) {
  return (
    <div className="portal newtab">
      <Heading className="sr">{t.heading}</Heading>
      <p className="newtab__search" aria-hidden="true">
        <Icon name="search" size={20} />
        {t.search}
      </p>
      <div className="newtab__tiles">
        <Press intent={{ type: 'person.openMyAccount' }} onIntent={onIntent} className="shortcut">
          <span className="shortcut__icon">
            <SchoolMark size={28} />
          </span>
          <b>{t.account}</b>
          <AddressLine page="account" />
        </Press>
        <Press intent={{ type: 'person.openMail' }} onIntent={onIntent} className="shortcut">
          <span className="shortcut__icon">
            <Icon name="mail" size={28} />
          </span>
          <b>{t.mail}</b>
          <AddressLine page="mail" />
        </Press>
      </div>
    </div>
  );
}
