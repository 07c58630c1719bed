import type { SharedSettings } from '../player/props.js';

/** How the page around a practice gives the phone a window of its own, where it can. */
export interface ApartWay {
  /** Which half is in this window, as the address has it; null while both are. */
  readonly half: string | null;
  /** Makes this window another half, or all of it again. */
  readonly onHalf: (half: string | null) => void;
  /** The address of a half of a run, or of a practice that was not begun. */
  readonly addressOf: (run: string | null, set: SharedSettings, half: string | null) => string;
}
