import { Press } from '../../parts/press.js';
import { Told } from '../../parts/told.js';
import type { PhoneProps } from './phone-screen.js';

/** The app is too old to do anything. */
export function MustUpdate({ view, t, onIntent }: PhoneProps<'mustUpdate'>) {
  return (
    <div className="fill sunk">
      <Told icon="reload" title={t.title} text={t.text} />
      <div className="pad answers">
        <Press intent={{ type: 'person.openStore' }} onIntent={onIntent} className="pb">
          {t.go[view.kind]}
        </Press>
      </div>
    </div>
  );
}
