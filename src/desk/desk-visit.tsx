import { type ComponentProps, useEffect } from 'react';
import type { Reached } from '../../machines/cases/advise.js';
import type { NoteId } from '../../machines/cases/score-parts.js';
import type { NextCaller } from './advice.js';
import { AfterAction } from './after-action.js';
import { DeskCase } from './desk-case.js';
import type { Caller, Helping } from './use-desk.js';
import { useReckoning } from './use-reckoning.js';

interface DeskVisitProps extends Omit<ComponentProps<typeof DeskCase>, 'place'> {
  readonly helping: Helping;
  /** Everybody who waits, in the order in which they are helped. */
  readonly callers: readonly Caller[];
  readonly onOpen: (caller: Caller) => void;
  /** Who to help next, outside a set. */
  readonly next: NextCaller | null;
  readonly onScored: (id: string, reached: Reached, solved: boolean) => void;
}

/** Who cannot be helped here was, when it is passed on. */
const isSolved = (notes: readonly NoteId[]): boolean => !notes.includes('notMended') && !notes.includes('notReferred');

/** One case from its first word on; when it is over, how it went. */
export function DeskVisit({ callers, next, onOpen, onScored, ...rest }: DeskVisitProps) {
  const { words, helping, onAgain, onList } = rest;
  const { visit, story, one } = helping;
  const reckoning = useReckoning(visit);
  const at = callers.findIndex(({ key }) => key === helping.key);
  // A set is done in its order; of all cases the one comes that exercises what is weak.
  const after = next?.caller ?? (at < 0 ? undefined : callers[at + 1]);
  const score = reckoning?.score;
  useEffect(() => {
    if (score) onScored(one.id, score, isSolved(score.notes));
  }, [score, one, onScored]);
  if (!visit.closed) return <DeskCase {...rest} place={at < 0 ? null : [at + 1, callers.length]} />;
  return (
    <AfterAction
      words={words}
      visit={visit}
      name={story.name}
      reckoning={reckoning}
      next={after ? { name: after.story.name, reason: next?.reason ?? null } : null}
      onNext={after ? () => onOpen(after) : null}
      onAgain={onAgain}
      onList={onList}
    />
  );
}
