import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

/** The store found nothing with this name. */
export function StoreNothing({ t, onIntent }: PhoneProps<'storeNothing'>) {
  return (
    <div className="fill">
      <Press intent={{ type: 'person.search' }} onIntent={onIntent} className="searchbar">
        <Icon name="search" size={22} />
        <span>{t.search}</span>
      </Press>
      <div className="centre">
        <span className="disc">
          <Icon name="search" />
        </span>
        <Heading className="h-phone">{t.title}</Heading>
        <p className="muted">{t.text}</p>
      </div>
    </div>
  );
}
