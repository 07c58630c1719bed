import { Hand } from '../../parts/hand.js';
import { Told } from '../../parts/told.js';
import type { PhoneProps } from './phone-screen.js';

/** The app opens only for its owner: a finger, or a face. */
export function AppLocked({ view, t, onIntent }: PhoneProps<'appLocked'>) {
  return (
    <div className="fill sunk">
      <Told icon="lock" title={t.title} text={view.failed ? t.failed[view.kind] : t.text} />
      <div className="pad">
        <Hand
          intent={{ type: view.failed ? 'person.usePin' : 'person.useFinger' }}
          onIntent={onIntent}
          words={view.failed ? t.pin : t.finger[view.kind]}
        />
      </div>
    </div>
  );
}
