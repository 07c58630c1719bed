import type { Score } from '../../machines/cases/score.js';
import type { NoteId } from '../../machines/cases/score-parts.js';

/** Words of how a visit went. */
export interface DeskAfterStrings {
  readonly title: (name: string) => string;
  readonly counting: string;
  readonly points: (points: number) => string;
  readonly parts: { readonly [P in keyof Score['parts']]: string };
  readonly partOf: (points: number, most: number) => string;
  readonly was: string;
  readonly yours: string;
  readonly expert: string;
  readonly left: (before: number, after: number) => string;
  readonly nothing: string;
  /** It told something, and nothing is ruled out by it alone. */
  readonly some: string;
  readonly idle: string;
  readonly instead: (probe: string) => string;
  readonly told: (part: number) => string;
  readonly steps: (n: number) => string;
  readonly notes: string;
  readonly note: { readonly [N in NoteId]: string };
  readonly perfect: string;
  readonly remember: string;
  readonly next: string;
  readonly again: string;
  readonly print: string;
}
