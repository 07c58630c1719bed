import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

/** The three kinds of account, as rows. */
export function KindRows({ t, onIntent }: Pick<PhoneProps<'chooseKind'>, 't' | 'onIntent'>) {
  return (
    <div className="rows">
      <Press intent={{ type: 'person.personal' }} onIntent={onIntent} className="row">
        <Icon name="user" />
        <span>
          <b>{t.personal.title}</b>
          <small>{t.personal.text}</small>
        </span>
      </Press>
      <Press intent={{ type: 'person.work' }} onIntent={onIntent} className="row">
        <Icon name="school" />
        <span>
          <b>{t.work.title}</b>
          <small>{t.work.text}</small>
        </span>
      </Press>
      <Press intent={{ type: 'person.other' }} onIntent={onIntent} className="row">
        <Icon name="more" />
        <span>
          <b>{t.other.title}</b>
          <small>{t.other.text}</small>
        </span>
      </Press>
    </div>
  );
}
