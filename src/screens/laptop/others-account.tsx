import { Press } from '../../parts/press.js';
import { SchoolmateEmail } from '../../parts/schoolmate-email.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The account page of somebody else, who is still signed in on this laptop. */
export function OthersAccount({ t, common, onIntent }: LaptopScreenProps<'othersAccount'>) {
  return (
    <CardPage
      common={{ ...common, person: t.person }}
      heading={t.heading}
      buttons={
        <Press intent={{ type: 'person.signOut' }} onIntent={onIntent} className="b b--pri">
          {t.signOut}
        </Press>
      }
    >
      <p>
        <b>{t.person}</b>
      </p>
      <p>
        <SchoolmateEmail of={common.email} />
      </p>
    </CardPage>
  );
}
