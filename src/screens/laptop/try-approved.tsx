import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The test worked. */
export function TryApproved({ t, common, onIntent }: LaptopScreenProps<'tryApproved'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      picture={
        <span className="done">
          <Icon name="check" size={64} weight={2.4} />
        </span>
      }
      buttons={
        <Press intent={{ type: 'person.next' }} onIntent={onIntent} className="b b--pri">
          {common.next}
        </Press>
      }
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
