import { Hand } from '../../parts/hand.js';
import { Press } from '../../parts/press.js';
import { Told } from '../../parts/told.js';
import type { PhoneProps } from './phone-screen.js';

/** The last step of an approval: a finger, or a face. */
export function ConfirmIdentity({ view, t, common, onIntent }: PhoneProps<'confirmIdentity'>) {
  return (
    <div className="fill sunk">
      <Told icon="shield" title={t.title} text={view.failed ? t.failed[view.kind] : t.text} />
      <div className="pad answers">
        <Press intent={{ type: 'person.goBack' }} onIntent={onIntent} className="pb pb--plain">
          {common.cancel}
        </Press>
        <Hand
          intent={{ type: view.failed ? 'person.usePin' : 'person.useFinger' }}
          onIntent={onIntent}
          words={view.failed ? t.pin : t.finger[view.kind]}
        />
      </div>
    </div>
  );
}
