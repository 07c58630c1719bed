import { useEffect, useRef, useState } from 'react';
import { cases } from '../../machines/cases/cases.js';
import type { CauseId } from '../../machines/cases/causes.js';
import type { Desk, DeskEvent } from '../../machines/cases/desk.js';
import { Icon } from '../parts/icon.js';
import type { DeskStrings } from '../strings/desk.js';
import { foundBy } from './desk-line.js';

interface CauseListProps {
  readonly t: DeskStrings;
  readonly desk: Desk;
  readonly onName: (event: DeskEvent) => void;
}

/** What it can be, one of which is named; and what speaks against the one that was. */
export function CauseList({ t, desk, onName }: CauseListProps) {
  const [chosen, choose] = useState<CauseId | null>(null);
  const [asked, setAsked] = useState(false);
  const remark = remarkOf(t, desk) ?? (asked && !chosen ? t.nameFirst : null);
  const form = useRef<HTMLFormElement>(null);
  // What is said of it stands above what can be chosen then; both come into view.
  useEffect(() => {
    if (remark) form.current?.scrollIntoView({ block: 'end' });
  }, [remark]);
  return (
    <form
      className="causes"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (chosen) onName({ type: 'desk.name', cause: chosen });
      }}
    >
      <output className="causes__remark">{remark}</output>
      <fieldset>
        <legend>{t.which}</legend>
        {cases[desk.id].candidates.map((cause) => (
          <label key={cause} data-on={cause === chosen || undefined}>
            <input type="radio" name="cause" checked={cause === chosen} onChange={() => choose(cause)} />
            <span>{t.causes[cause].name}</span>
          </label>
        ))}
      </fieldset>
      <div className="causes__foot">
        <button type="submit" className="desk-go">
          <span>{t.name}</span>
          <span className="desk-go__arrow">
            <Icon name="right" weight={3} />
          </span>
        </button>
      </div>
    </form>
  );
}

/** Why the cause that was named is not it, or was not heard. */
function remarkOf(t: DeskStrings, { id, looks, remark, run }: Desk): string | null {
  const { name } = t.people[id];
  if (remark?.says === 'cardFirst') return t.cardFirst(name);
  if (remark?.says !== 'notThis') return null;
  const { cause, look } = remark;
  const ask = t.looks[look].ask(name);
  const seen = looks.includes(look) ? t.seen(ask, foundBy(look, run.world, t)) : t.lookThere(ask);
  return [t.notThis, t.causes[cause].would, seen].join(' ');
}
