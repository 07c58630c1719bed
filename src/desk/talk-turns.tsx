import { type RefObject } from 'react';
import type { Turn } from './talk-lines.js';

interface TalkTurnsProps {
  readonly turns: readonly Turn[];
  readonly who: { readonly [B in Turn['by']]: string };
  /** The last of them, to be brought into view. */
  readonly end?: RefObject<HTMLLIElement | null>;
}

/** Turns of a talk, under who has them. */
export function TalkTurns({ turns, who, end }: TalkTurnsProps) {
  return (
    <ol className="turns">
      {turns.map(({ by, texts }, place) => (
        // A talk only grows at its end.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place} data-by={by} ref={place === turns.length - 1 ? end : undefined}>
          <b>{who[by]}</b>
          {texts.length > 1 ? (
            <ol>
              {texts.map((one, at) => (
                // Two questions can have one answer.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={at}>{one}</li>
              ))}
            </ol>
          ) : (
            <p>{texts}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
