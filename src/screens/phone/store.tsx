import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Heading } from '../../parts/heading.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

const pictures: readonly IconName[] = ['globe', 'map', 'book'];

/** The front of the store. The search bar is the way to the app. */
export function Store({ view, t, common, onIntent }: PhoneProps<'store'>) {
  return (
    <div className="fill">
      <Heading className="store__name">{common.store[view.kind]}</Heading>
      <Press intent={{ type: 'person.search' }} onIntent={onIntent} className="searchbar">
        <Icon name="search" size={22} />
        <span>{t.search}</span>
      </Press>
      <h3 className="lead">{t.title}</h3>
      {t.apps.map(({ name, about }, place) => (
        <ElsewhereButton key={name} onIntent={onIntent} className="row">
          <Icon name={pictures[place] ?? 'star'} />
          <span>
            <b>{name}</b>
            <small>{about}</small>
          </span>
        </ElsewhereButton>
      ))}
    </div>
  );
}
