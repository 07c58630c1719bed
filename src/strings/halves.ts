import type { Side } from '../../machines/halves/wire.js';

type On = Readonly<Record<Side, string>>;

/** Words of a practice whose phone has a window of its own; each by the half in which it is read. */
export interface HalvesStrings {
  /** Which half this window is. */
  readonly name: On;
  readonly there: On;
  /** What is to be done now is done there. */
  readonly elsewhere: On;
  /** The other window was asked for, and is not there yet. */
  readonly coming: On;
  readonly away: On;
  /** The browser kept the other window shut. */
  readonly blocked: string;
  /** Opens the other window. */
  readonly open: On;
  /** Makes one window of both. */
  readonly together: string;
  /** The same half was opened in another window. */
  readonly replaced: On;
  readonly takeBack: string;
  /** The two windows are of different versions of the practice. */
  readonly otherVersion: string;
  readonly reload: string;
  /** The phone went back to the laptop. */
  readonly ended: { readonly say: string; readonly close: string };
  /** On the phone, at the goal. */
  readonly finish: { readonly title: string; readonly say: string; readonly look: string };
}
