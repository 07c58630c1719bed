import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { SchoolmateEmail } from '../../parts/schoolmate-email.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The accounts that this browser knows: none of them is the person's own. */
export function PickAccount({ t, common, onIntent }: LaptopScreenProps<'pickAccount'>) {
  return (
    <CardPage common={common} guest heading={t.heading}>
      <div className="ways">
        <ElsewhereButton onIntent={onIntent} className="way">
          <span className="m__ic">
            <Icon name="user" size={22} />
          </span>
          <span>
            <b>{t.person}</b>
            <br />
            <SchoolmateEmail of={common.email} />
          </span>
        </ElsewhereButton>
        <Press intent={{ type: 'person.useOtherAccount' }} onIntent={onIntent} className="way">
          <span className="m__ic">
            <Icon name="plus" size={22} />
          </span>
          <span>{t.other}</span>
        </Press>
      </div>
    </CardPage>
  );
}
