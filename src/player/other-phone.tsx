import type { PhoneParty } from '../../machines/protocol/messages.js';
import { Icon } from '../parts/icon.js';
import { SpotTag } from '../parts/spot-tag.js';
import type { TwoPhonesWords } from '../strings/stage.js';

interface OtherPhoneProps {
  readonly t: TwoPhonesWords;
  /** Which of the two lies there. */
  readonly phone: PhoneParty;
  /** Whether a notification came on it: that is seen from the outside. */
  readonly notice: boolean;
  /** The name by which lists tell it apart. */
  readonly model: string;
  readonly lit: boolean;
  readonly onPick: () => void;
}

/** The phone that lies beside the one in hand: which one it is, whether a notification came, and taking it in hand. */
export function OtherPhone({ t, phone, notice, model, lit, onPick }: OtherPhoneProps) {
  return (
    <button
      type="button"
      data-intent="person.pickUp"
      data-phone={phone}
      data-calls={notice || undefined}
      className={lit ? 'other spot' : 'other'}
      onClick={onPick}
    >
      {notice && <Icon name="bell" size={20} weight={2.4} />}
      <b>{t.pick[phone]}</b> <small>{model}</small>
      {notice && <span className="call">{t.call}</span>}
      {lit && <SpotTag verb={t.verb} />}
    </button>
  );
}
