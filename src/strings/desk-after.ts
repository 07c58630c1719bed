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
  /** How much a probe could be expected to tell, and how much it did tell. */
  readonly could: { readonly [C in 'much' | 'some' | 'little']: string };
  readonly told: { readonly [T in 'much' | 'some' | 'nothing']: string };
  /** It was asked before, or the learner had told it. */
  readonly known: string;
  readonly idle: string;
  readonly instead: (probe: string) => string;
  readonly steps: (n: number) => string;
  /** What went well, for each part that has all its points or nearly. */
  readonly good: string;
  readonly goodIn: { readonly [P in keyof Score['parts']]: string };
  readonly notes: string;
  readonly note: { readonly [N in NoteId]: string };
  /** In the place of a repair, where others have to do it. */
  readonly passOn: string;
  readonly perfect: string;
  readonly next: string;
  readonly again: string;
  readonly print: string;
}
