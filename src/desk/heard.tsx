import { useState } from 'react';
import type { Turn } from './talk-lines.js';

interface HeardProps {
  /** How much was done; less than nothing: what comes is told elsewhere. */
  readonly n: number;
  readonly turn: Turn | undefined;
}

/** Reads out what was said, seen or found, wherever on the page it is drawn. */
export function Heard({ n, turn }: HeardProps) {
  const text = turn?.texts.join(' ') ?? '';
  // What stood there from the beginning is no news.
  const [first] = useState(`${n} ${text}`);
  const isNews = n >= 0 && `${n} ${text}` !== first;
  // The same once more is another time.
  return <output className="sr">{isNews && <span key={n}>{text}</span>}</output>;
}
