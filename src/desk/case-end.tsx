import { useEffect, useMemo, useRef } from 'react';
import { caseRun } from '../../machines/cases/case.js';
import { cases } from '../../machines/cases/cases.js';
import type { Desk } from '../../machines/cases/desk.js';
import { solve } from '../../machines/cases/solve.js';
import { Icon } from '../parts/icon.js';
import type { DeskWords } from './words.js';

interface CaseEndProps {
  readonly words: DeskWords;
  readonly desk: Desk;
  /** Opens the next case; null after the last. */
  readonly onNext: (() => void) | null;
  readonly onAgain: () => void;
  readonly onList: () => void;
}

/** How it ended: what was found, what it took, and what is worth remembering. */
export function CaseEnd({ words: { desk: t, catalogue }, desk, onNext, onAgain, onList }: CaseEndProps) {
  const { id, looks, named, presses, run } = desk;
  const { cause } = cases[id];
  const { name } = t.people[id];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { phone, seed, policy } = run;
  const { expertSteps } = useMemo(
    () => solve(cases[id], caseRun(cases[id], phone, seed, policy)),
    [id, phone, seed, policy],
  );
  return (
    <section className="mend">
      <h2 ref={title} tabIndex={-1}>
        {t.done(name)}
      </h2>
      <p className="mend__cause">
        <Icon name="check" />
        <b>{t.causes[cause].name}</b>
      </p>
      <ul className="mend__counts">
        <li>{t.counts.looks(looks.length)}</li>
        <li>{t.counts.named(named.length)}</li>
        <li>{t.counts.presses(name, presses)}</li>
        <li>{t.counts.expert(expertSteps)}</li>
      </ul>
      <h3>{t.remember}</h3>
      <p>{catalogue[cause].told}</p>
      <p>{catalogue[cause].repair}</p>
      <div className="mend__on">
        <button type="button" className="desk-go" onClick={onNext ?? onList}>
          <span>{onNext ? t.next : t.toList}</span>
          <span className="desk-go__arrow">
            <Icon name="right" weight={3} />
          </span>
        </button>
        <button type="button" className="tb" onClick={onAgain}>
          <Icon name="reload" size={20} />
          {t.again}
        </button>
        {onNext && (
          <button type="button" className="tb" onClick={onList}>
            <Icon name="menu" size={20} />
            {t.toList}
          </button>
        )}
      </div>
    </section>
  );
}
