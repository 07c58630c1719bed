import { useId, useState } from 'react';
import { accompanied, type Beside } from '../../machines/coach/companion.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { Icon } from '../parts/icon.js';
import type { CompanionStrings } from '../strings/companion.js';
import type { FirstStageStrings } from '../strings/stage.js';

const kinds: readonly PhoneKind[] = ['android', 'iphone'];

interface ChooseProps {
  readonly t: CompanionStrings;
  readonly stage: FirstStageStrings;
  /** What stands chosen. */
  readonly first: Beside;
  /** Goes on where this browser was; null when it was nowhere. */
  readonly onGoOn: (() => void) | null;
  readonly onBegin: (beside: Beside) => void;
}

/** What will be done for real, and on which kind of phone. */
export function Choose({ t, stage, first, onGoOn, onBegin }: ChooseProps) {
  const [beside, choose] = useState(first);
  const name = useId();
  return (
    <>
      <fieldset className="seg-set">
        <legend>{t.choose.what}</legend>
        <div className="seg seg--reason">
          {accompanied.map((scenario) => (
            <label key={scenario} data-on={scenario === beside.scenario || undefined}>
              <input
                type="radio"
                name={`${name}-what`}
                checked={scenario === beside.scenario}
                onChange={() => choose({ ...beside, scenario })}
              />
              <span>{stage.scenarios[scenario]}</span>
              <i className="ring" />
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="seg-set">
        <legend>{t.choose.phone}</legend>
        <div className="seg">
          {kinds.map((phone) => (
            <label key={phone} data-on={phone === beside.phone || undefined}>
              <input
                type="radio"
                name={`${name}-phone`}
                checked={phone === beside.phone}
                onChange={() => choose({ ...beside, phone })}
              />
              <span>{stage[phone]}</span>
              <i className="ring" />
            </label>
          ))}
        </div>
      </fieldset>
      <div className="cp__ways">
        {onGoOn && (
          <button type="button" className="go-on" onClick={onGoOn}>
            <Icon name="reload" />
            <span>{t.choose.goOn}</span>
          </button>
        )}
        <button type="button" className="go" onClick={() => onBegin(beside)}>
          <span>{t.choose.start}</span>
          <span className="go__arrow">
            <Icon name="right" size={26} weight={3} />
          </span>
        </button>
      </div>
    </>
  );
}
