import { AddressLine } from '../../parts/address-line.js';
import type { AddressPage } from '../../parts/addresses.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { SchoolMark } from '../../parts/school-mark.js';
import type { LaptopScreenProps } from './laptop-screen.js';

type Proposed = readonly ['openSetup' | 'openMyAccount' | 'openMail', AddressPage, string];

/** An empty tab: below the address field hangs what the browser proposes. */
export function NewTab({ view, t, common, onIntent }: LaptopScreenProps<'newTab'>) {
  const proposals: readonly Proposed[] =
    view.address === 'setup'
      ? [['openSetup', 'setup', common.securityInfo]]
      : [
          ['openMyAccount', 'account', t.account],
          ['openMail', 'mail', t.mail],
        ];
  return (
    <div className="portal newtab">
      <Heading className="sr">{t.heading}</Heading>
      <ul className="proposals" aria-label={t.search}>
        {proposals.map(([act, page, name]) => (
          <li key={act}>
            <Press intent={{ type: `person.${act}` }} onIntent={onIntent} className="proposal">
              <span className="proposal__icon">
                {page === 'mail' ? <Icon name="mail" size={22} /> : <SchoolMark letters={common.mark} size={22} />}
              </span>
              <span>
                <AddressLine page={page} /> <span className="proposal__name">– {name}</span>
              </span>
            </Press>
          </li>
        ))}
      </ul>
      <p className="newtab__mark">
        <SchoolMark letters={common.mark} size={88} />
      </p>
    </div>
  );
}
