import { type ComponentProps, useEffect } from 'react';
import { AfterAction } from './after-action.js';
import { DeskCase } from './desk-case.js';
import type { Caller, Helping } from './use-desk.js';
import { useReckoning } from './use-reckoning.js';

interface DeskVisitProps extends Omit<ComponentProps<typeof DeskCase>, 'place' | 'onAgain'> {
  readonly helping: Helping;
  /** Everybody who waits, in the order in which they are helped. */
  readonly callers: readonly Caller[];
  readonly onOpen: (caller: Caller) => void;
  readonly onScored: (id: string, total: number) => void;
}

/** One case from its first word on; when it is over, how it went. */
export function DeskVisit({ callers, onOpen, onScored, ...rest }: DeskVisitProps) {
  const { words, helping, onList } = rest;
  const { visit, story, one } = helping;
  const reckoning = useReckoning(visit);
  const at = callers.findIndex((caller) => caller.one.id === one.id);
  // A case of one's own is in no row.
  const next = at < 0 ? undefined : callers[at + 1];
  const again = () => onOpen(helping);
  const total = reckoning?.score.total;
  useEffect(() => {
    if (total !== undefined) onScored(one.id, total);
  }, [total, one, onScored]);
  if (!visit.closed) return <DeskCase {...rest} place={at < 0 ? null : [at + 1, callers.length]} onAgain={again} />;
  return (
    <AfterAction
      words={words}
      visit={visit}
      name={story.name}
      reckoning={reckoning}
      onNext={next ? () => onOpen(next) : null}
      onAgain={again}
      onList={onList}
    />
  );
}
