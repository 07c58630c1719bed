import { Hand } from '../../parts/hand.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import type { PhoneProps } from './phone-screen.js';

/** The app opens only for its owner: a finger, or a face. */
export function AppLocked({ view, t, onIntent }: PhoneProps<'appLocked'>) {
  return (
    <div className="fill sunk">
      <div className="centre">
        <span className="disc disc--large">
          <Icon name="lock" size={34} />
        </span>
        <Heading className="h-phone">{t.title}</Heading>
        <p className="muted">{t.text}</p>
      </div>
      <div className="pad">
        <Hand intent={{ type: 'person.useFinger' }} onIntent={onIntent} words={t.finger[view.kind]} />
      </div>
    </div>
  );
}
