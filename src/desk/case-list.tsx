import { useEffect, useRef } from 'react';
import type { CaseId } from '../../machines/cases/case.js';
import { caseList } from '../../machines/cases/cases.js';
import { Icon } from '../parts/icon.js';
import type { DeskStrings } from '../strings/desk.js';

interface CaseListProps {
  readonly t: DeskStrings;
  readonly solved: ReadonlySet<CaseId>;
  /** What was pressed to come here is gone: the focus goes to the title. */
  readonly focus: boolean;
  readonly onOpen: (id: CaseId) => void;
  readonly onLeave: (() => void) | null;
  readonly onLesson: () => void;
}

/** Who waits at the desk. */
export function CaseList({ t, solved, focus, onOpen, onLeave, onLesson }: CaseListProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) title.current?.focus();
  }, [focus]);
  return (
    <main className="queue">
      {onLeave && (
        <button type="button" className="tb" onClick={onLeave}>
          <Icon name="left" size={20} />
          {t.leave}
        </button>
      )}
      <h1 ref={title} tabIndex={-1}>
        {t.title}
      </h1>
      <p>{t.lead}</p>
      <ol className="queue__list">
        {caseList.map(({ id }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              <span className="who__face">
                <Icon name="user" size={28} />
              </span>
              <b>{t.people[id].name}</b>
              <span className="queue__about">{t.people[id].about}</span>
              <span className="queue__says">{t.people[id].says}</span>
              {solved.has(id) && (
                <span className="queue__solved">
                  <Icon name="check" size={20} weight={2.6} />
                  {t.solved}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="tb" onClick={onLesson}>
        <Icon name="book" size={20} />
        {t.lesson}
      </button>
    </main>
  );
}
