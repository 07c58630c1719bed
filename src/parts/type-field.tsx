import { useId } from 'react';
import { useIsCopy } from './copy.js';
import { nextKey } from './next-key.js';
import { litBy, usePointing } from './pointing.js';
import { SpotTag } from './spot-tag.js';

interface TypeFieldProps {
  readonly intent: string;
  readonly label: string;
  readonly text: string;
  readonly limit: number;
  /** Only digits; drawn large. */
  readonly digits?: boolean;
  /** The label is read out, not drawn. */
  readonly bare?: boolean;
  /** The focus comes here when the screen does. */
  readonly first?: boolean;
  /** Its keys are on the screen: then the next key is lit instead of the field. */
  readonly keys?: boolean;
  readonly onText: (text: string) => void;
  readonly onEnter?: () => void;
}

/** A field of the phone. It is ours: no browser may offer to fill it, and no keyboard of the device itself comes up. */
export function TypeField(props: TypeFieldProps) {
  const { intent, label, text, limit, digits = false, bare = false, first = false, keys = true } = props;
  const { onText, onEnter } = props;
  const id = useId();
  const pointing = usePointing();
  const lit = keys && nextKey(pointing, intent, text) !== null ? undefined : litBy(pointing, intent);
  const frame = `${digits ? 'field end' : 'tfield'}${lit ? ' spot' : ''}`;
  if (useIsCopy()) {
    return (
      <span className={frame}>
        {!bare && !digits && <span className="tfield__l">{label}</span>}
        <span className={digits ? 'field__in' : 'tfield__in'}>{text}</span>
        {lit && <SpotTag verb={lit.verb} />}
      </span>
    );
  }
  return (
    <div className={frame} data-link={digits ? 'to' : undefined}>
      <label htmlFor={id} className={bare || digits ? 'sr' : 'tfield__l'}>
        {label}
      </label>
      <input
        id={id}
        data-intent={intent}
        data-heading={first ? '' : undefined}
        className={digits ? 'field__in' : 'tfield__in'}
        type="text"
        inputMode="none"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck={false}
        value={text}
        onFocus={onEnter}
        onChange={({ target }) => onText((digits ? target.value.replaceAll(/\D/g, '') : target.value).slice(0, limit))}
      />
      {lit && <SpotTag verb={lit.verb} />}
    </div>
  );
}
