import { clock } from '../parts/clock.js';
import { Icon } from '../parts/icon.js';
import type { PhoneStrings } from '../strings/phone.js';

interface PhoneHeadProps {
  readonly common: PhoneStrings['common'];
  readonly minutes: number;
  /** Airplane mode: neither a network nor Wi-Fi. */
  readonly offline: boolean;
}

/** The head of the phone: status bar and practice band, both yellow, above everything else. */
export function PhoneHead({ common, minutes, offline }: PhoneHeadProps) {
  return (
    <>
      <div className="status">
        <span>{clock(minutes)}</span>
        <i />
        <span className="status__ic">
          {offline ? (
            <Icon name="plane" size={16} />
          ) : (
            <>
              <Icon name="bars" size={16} weight={2.6} />
              <Icon name="wifi" size={16} weight={2.4} />
            </>
          )}
          <Icon name="batt" size={16} />
        </span>
      </div>
      <p className="band band--phone">
        <span>
          <b>{common.band.practice}</b> – {common.band.unreal}
        </span>{' '}
        <span className="band__safe">{common.band.safe}</span>
      </p>
    </>
  );
}
