import { createContext, type ReactNode } from 'react';
import type { PracticeViewProps } from './practice-view.js';

/** How the page around a practice gives the phone a window of its own, where it can. */
export interface ApartWay {
  /** To be called in a press: a browser opens no window otherwise. */
  readonly part: () => void;
  /** Draws the half that is in this window; null while there is one window. */
  readonly draw: ((props: PracticeViewProps) => ReactNode) | null;
}

export const ApartWayContext = createContext<ApartWay | null>(null);
