import { useCallback, useContext, useState } from 'react';
import type { CaseId } from '../../machines/cases/case.js';
import { advance, type Desk, type DeskEvent, openDesk } from '../../machines/cases/desk.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { drawSeed } from '../player/begin.js';
import { SchoolContext } from '../player/school.js';

interface Kept {
  /** The case as it is, and before it each that can be gone back to. Empty: the list of cases. */
  readonly desks: readonly Desk[];
  readonly solved: ReadonlySet<CaseId>;
  /** A case was open before. */
  readonly opened: boolean;
}

const nothing: Kept = { desks: [], solved: new Set(), opened: false };

/** Keeps the case that is under way, and which cases were solved. Undo goes back by one thing that the helper did. */
export function useDesk(phone: PhoneKind) {
  const { policy } = useContext(SchoolContext);
  const [{ desks, solved, opened }, put] = useState(nothing);

  const open = useCallback(
    (id: CaseId) => put((kept) => ({ ...kept, desks: [openDesk(id, phone, drawSeed(), policy)], opened: true })),
    [phone, policy],
  );
  const close = useCallback(() => put((kept) => ({ ...kept, desks: [] })), []);

  const happen = useCallback((event: DeskEvent) => {
    put((kept) => {
      const desk = kept.desks.at(-1);
      const next = desk && advance(desk, event);
      if (!next || next === desk) return kept;
      // Time that passes is nothing that the helper did.
      const passes = event.type === 'desk.happen' && event.event.type === 'world.elapse';
      return {
        ...kept,
        desks: [...(passes ? kept.desks.slice(0, -1) : kept.desks), next],
        solved: next.phase === 'done' ? new Set([...kept.solved, next.id]) : kept.solved,
      };
    });
  }, []);

  const undo = useCallback(
    () => put((kept) => (kept.desks.length > 1 ? { ...kept, desks: kept.desks.slice(0, -1) } : kept)),
    [],
  );

  return { desk: desks.at(-1) ?? null, canUndo: desks.length > 1, solved, opened, open, close, happen, undo };
}
