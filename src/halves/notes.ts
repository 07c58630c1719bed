import type { Dial } from '../../machines/coach/dial.js';
import type { Wish } from '../player/begin.js';

/** What the two windows say to each other beside what happens in the practice. The phone asks; the laptop does. */
export type Note =
  /** How much help there is. */
  | { readonly type: 'dial'; readonly dial: Dial }
  /** Both are to be one window again. */
  | { readonly type: 'together' }
  | {
      readonly type: 'turn';
      readonly way: 'undo' | 'redo' | 'resume' | 'resumeBefore' | 'rewind' | 'own';
      readonly to: number;
    }
  | { readonly type: 'restart'; readonly wish: Wish };
