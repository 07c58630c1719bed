import { AppIcon } from '../../parts/app-icon.js';
import { clock } from '../../parts/clock.js';
import { Hand } from '../../parts/hand.js';
import { Heading } from '../../parts/heading.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

/** The lock screen: the time, a notification when there is one, and the hand that unlocks. */
export function Locked({ view, t, common, onIntent }: PhoneProps<'locked'>) {
  return (
    <div className="wall">
      <Heading className="sr">{t.title}</Heading>
      <p className="wall__clock">{clock(view.minutes)}</p>
      <p className="wall__date">{common.date}</p>
      {view.notice && (
        <Press intent={{ type: 'person.openNotice' }} onIntent={onIntent} className="card-n">
          <AppIcon size="small" />
          <span>
            <b>{common.notice.title}</b>
            <small>{common.notice.text}</small>
          </span>
        </Press>
      )}
      <div className="push">
        <Hand intent={{ type: 'person.unlock' }} onIntent={onIntent} words={t.unlock} />
      </div>
    </div>
  );
}
