import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type Dial as Position, dials } from '../../machines/coach/dial.js';
import { Icon, type IconName } from '../parts/icon.js';
import type { DialWords } from '../strings/stage.js';
import { usePressElsewhere } from './use-press-elsewhere.js';

interface DialProps {
  readonly t: DialWords;
  readonly value: Position;
  readonly onTurn: (position: Position) => void;
}

const icons: { readonly [P in Position]: IconName } = {
  watch: 'eye',
  together: 'together',
  hint: 'bulb',
  test: 'flag',
};

/** How much help there is: four positions side by side, or where there is little room one button that opens them. */
export function Dial(props: DialProps) {
  const { t, value } = props;
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  usePressElsewhere(frame, open, () => setOpen(false));
  useEffect(() => {
    if (open) frame.current?.querySelector<HTMLElement>('.dial__list input:checked')?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || (event.key !== 'Escape' && event.key !== 'Enter')) return;
    event.stopPropagation();
    event.preventDefault();
    close();
  };

  return (
    <>
      <div className="dial">
        <span className="dial__lab" aria-hidden="true">
          {t.name}
        </span>
        <Positions {...props} className="dial__set" />
      </div>
      {/* The keyboard is only listened to for what closes the list. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="dial-mini" ref={frame} onKeyDown={open ? onKeyDown : undefined}>
        <button
          type="button"
          className="tb"
          ref={button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon name={icons[value]} size={20} />
          <b className="sr">{t.name}: </b>
          <span>{t.positions[value].name}</span>
        </button>
        {open && (
          <div id={id} className="drop dial__list">
            <Positions {...props} says className="dial__rows" onPicked={close} />
          </div>
        )}
      </div>
    </>
  );
}

interface PositionsProps extends DialProps {
  /** With what each means. */
  readonly says?: boolean;
  readonly className: string;
  /** One was pressed, and not only gone past with the arrow keys. */
  readonly onPicked?: () => void;
}

function Positions({ t, value, onTurn, says, className, onPicked }: PositionsProps) {
  const name = useId();
  return (
    <fieldset className={className}>
      <legend>{t.name}</legend>
      {dials.map((position) => (
        // The keyboard turns it by the arrow keys, and closes it by Enter.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
        <label
          key={position}
          className="dial__opt"
          data-on={position === value || undefined}
          title={says ? undefined : t.positions[position].say}
          onClick={(event) => {
            // Arrow keys press too, without a finger.
            if (!onPicked || event.detail === 0) return;
            onTurn(position);
            onPicked();
          }}
        >
          <input type="radio" name={name} checked={position === value} onChange={() => onTurn(position)} />
          <Icon name={icons[position]} size={20} />
          <span>{t.positions[position].name}</span>
          {says && <small>{t.positions[position].say}</small>}
        </label>
      ))}
    </fieldset>
  );
}
