import { useId } from 'react';
import { longest } from '../../machines/protocol/text.js';
import { useIsCopy } from './copy.js';
import { Fill } from './fill.js';
import { usePointing } from './pointing.js';
import { SpotTag } from './press.js';

interface PasscodeFieldProps {
  readonly label: string;
  readonly text: string;
  /** What the hand types. */
  readonly fill: string;
  /** The six digits that can be read on the phone now. */
  readonly read: string | null;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
}

const intent = 'person.type';

/** The field of the laptop for the six digits of the app, and a hand that types what the phone shows. */
export function PasscodeField({ label, text, fill, read, onText, onEnter }: PasscodeFieldProps) {
  const id = useId();
  const pointing = usePointing();
  const lit = pointing.intent === intent;
  if (useIsCopy()) return <p className="entry__value">{text}</p>;
  return (
    <div className="entry entry--typed">
      <label htmlFor={id} className="entry__label">
        {label}
      </label>
      <div className={lit ? 'entry__typed spot' : 'entry__typed'}>
        <input
          id={id}
          data-intent={intent}
          className="entry__in"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => onText(target.value.replaceAll(/\D/g, '').slice(0, longest.passcode))}
          onKeyDown={({ key }) => key === 'Enter' && onEnter()}
        />
        {lit && <SpotTag place="at-tr" verb={pointing.verb} />}
      </div>
      {read !== null && <Fill words={fill} intent={intent} onFill={() => onText(read)} />}
    </div>
  );
}
