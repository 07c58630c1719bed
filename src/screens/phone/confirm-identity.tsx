import { Hand } from '../../parts/hand.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

/** The last step of an approval: a finger, or a face. */
export function ConfirmIdentity({ view, t, common, onIntent }: PhoneProps<'confirmIdentity'>) {
  return (
    <div className="fill sunk">
      <div className="centre">
        <span className="disc disc--large">
          <Icon name="shield" size={34} />
        </span>
        <Heading className="h-phone">{t.title}</Heading>
        <p className="muted">{t.text}</p>
      </div>
      <div className="pad answers">
        <Press intent={{ type: 'person.goBack' }} onIntent={onIntent} className="pb pb--plain">
          {common.cancel}
        </Press>
        <Hand intent={{ type: 'person.useFinger' }} onIntent={onIntent} words={t.finger[view.kind]} />
      </div>
    </div>
  );
}
