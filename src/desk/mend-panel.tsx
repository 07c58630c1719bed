import { useEffect, useRef } from 'react';
import { cases } from '../../machines/cases/cases.js';
import type { Desk, DeskEvent } from '../../machines/cases/desk.js';
import { Icon } from '../parts/icon.js';
import type { DeskWords } from './words.js';

interface MendPanelProps {
  readonly words: DeskWords;
  readonly desk: Desk;
  /** It works: that has only to be checked. */
  readonly mended: boolean;
  readonly onCheck: (event: DeskEvent) => void;
}

/** The cause that was found, what mends it, and the check that it works. */
export function MendPanel({ words: { desk: t, catalogue }, desk, mended, onCheck }: MendPanelProps) {
  const { cause } = cases[desk.id];
  const { name } = t.people[desk.id];
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="mend">
      <h2 ref={title} tabIndex={-1}>
        {t.found}
      </h2>
      <p className="mend__cause">
        <Icon name="check" />
        <b>{t.causes[cause].name}</b>
      </p>
      <p>{catalogue[cause].told}</p>
      <p>{catalogue[cause].repair}</p>
      <p className="mend__how">
        <Icon name="hand" />
        <span>{t.mend(name)}</span>
      </p>
      <output className="causes__remark">{desk.remark?.says === 'notYet' && t.notYet(name)}</output>
      <button
        type="button"
        className="desk-go"
        data-now={mended || undefined}
        onClick={() => onCheck({ type: 'desk.check' })}
      >
        <span>{t.works}</span>
        <span className="desk-go__arrow">
          <Icon name="check" weight={3} />
        </span>
      </button>
    </section>
  );
}
