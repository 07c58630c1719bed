import { useId } from 'react';
import { fit } from '../../machines/protocol/text.js';
import { useIsCopy } from './copy.js';
import { Fill } from './fill.js';
import { litBy, usePointing } from './pointing.js';
import { SpotTag } from './spot-tag.js';

interface PasscodeFieldProps {
  readonly domain: 'passcode' | 'pass';
  readonly label: string;
  readonly text: string;
  /** What the hand types. */
  readonly fill: string;
  /** The digits that can be read now, on the phone or on paper. */
  readonly read: string | null;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
}

const intent = 'person.type';

/** The field of the laptop for the digits of the app or of a temporary pass, and a hand that types what can be read. */
export function PasscodeField({ domain, label, text, fill, read, onText, onEnter }: PasscodeFieldProps) {
  const id = useId();
  const lit = litBy(usePointing(), intent);
  if (useIsCopy()) {
    return (
      <div className="entry entry--typed">
        <span className="entry__label">{label}</span>
        <div className={lit ? 'entry__typed spot' : 'entry__typed'}>
          <span className="entry__in">{text}</span>
          {lit && <SpotTag verb={lit.verb} />}
        </div>
      </div>
    );
  }
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
          onChange={({ target }) => onText(fit(domain, target.value))}
          onKeyDown={({ key }) => key === 'Enter' && onEnter()}
        />
        {lit && <SpotTag verb={lit.verb} />}
      </div>
      {read !== null && <Fill words={fill} intent={intent} onFill={() => onText(read)} />}
    </div>
  );
}
