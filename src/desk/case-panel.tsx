import { type ReactNode, useEffect, useRef } from 'react';
import type { CaseId } from '../../machines/cases/case.js';
import { Icon } from '../parts/icon.js';
import type { DeskStrings } from '../strings/desk.js';

interface CasePanelProps {
  readonly t: DeskStrings;
  readonly id: CaseId;
  /** There is room for one half of the page, and it is the other. */
  readonly away: boolean;
  readonly children: ReactNode;
}

/** Who asks for help, what they say, and what is done about it. */
export function CasePanel({ t, id, away, children }: CasePanelProps) {
  const { name, about, says, wants } = t.people[id];
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <aside className="side" aria-label={t.regions.panel} hidden={away}>
      <div className="who">
        <span className="who__face">
          <Icon name="user" size={28} />
        </span>
        <h1 ref={title} tabIndex={-1}>
          {name}
        </h1>
        <span>{about}</span>
      </div>
      <blockquote className="quote">{says}</blockquote>
      <p className="side__wants">{wants}</p>
      {children}
    </aside>
  );
}
