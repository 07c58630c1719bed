import { useEffect, useState } from 'react';
import { isThere, type Link } from '../../machines/halves/link.js';
import type { Presence } from './half.js';

/** What of a link can be seen. */
export interface Met {
  readonly there: boolean;
  readonly ever: boolean;
  readonly replaced: boolean;
}

/** The same object as long as the same can be seen: a link changes with every beat. */
export function metOf(link: Link, before?: Met): Met {
  const { replaced } = link;
  const there = isThere(link);
  const ever = link.meeting > 0 || before?.ever === true;
  return before?.there === there && before.ever === ever && before.replaced === replaced
    ? before
    : { there, ever, replaced };
}

/** Milliseconds that a window may take to open. */
const patience = 6_000;

/** Whether the other half is there, as it is told. `blocked`: the browser opened no window. */
export function usePresence({ there, ever, replaced }: Met, blocked = false): Presence {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (replaced) return 'replaced';
  if (there) return 'there';
  return ever || late || blocked ? 'away' : 'coming';
}
