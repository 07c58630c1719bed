import { type ComponentProps, useEffect } from 'react';
import type { Reached } from '../../machines/cases/advise.js';
import type { NextCaller } from './advice.js';
import { AfterAction } from './after-action.js';
import { DeskCase } from './desk-case.js';
import type { Caller, Helping } from './use-desk.js';
import { useReckoning } from './use-reckoning.js';

interface DeskVisitProps extends Omit<ComponentProps<typeof DeskCase>, 'place' | 'onAgain'> {
  readonly helping: Helping;
  /** Everybody who waits, in the order in which they are helped. */
  readonly callers: readonly Caller[];
  readonly onOpen: (caller: Caller) => void;
  /** Who to help next, outside a set. */
  readonly next: NextCaller | null;
  readonly onScored: (id: string, reached: Reached) => void;
}

/** One case from its first word on; when it is over, how it went. */
export function DeskVisit({ callers, next, onOpen, onScored, ...rest }: DeskVisitProps) {
  const { words, helping, onList } = rest;
  const { visit, story, one } = helping;
  const reckoning = useReckoning(visit);
  const at = callers.findIndex((caller) => caller.one.id === one.id);
  // A set is done in its order; of all cases the one comes that exercises what is weak.
  const after = next?.caller ?? (at < 0 ? undefined : callers[at + 1]);
  const again = () => onOpen(helping);
  const score = reckoning?.score;
  useEffect(() => {
    if (score) onScored(one.id, score);
  }, [score, one, onScored]);
  if (!visit.closed) return <DeskCase {...rest} place={at < 0 ? null : [at + 1, callers.length]} onAgain={again} />;
  return (
    <AfterAction
      words={words}
      visit={visit}
      name={story.name}
      reckoning={reckoning}
      next={after ? { name: after.story.name, reason: next?.reason ?? null } : null}
      onNext={after ? () => onOpen(after) : null}
      onAgain={again}
      onList={onList}
    />
  );
}
