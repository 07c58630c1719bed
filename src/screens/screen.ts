import type { ReactNode } from 'react';
import type { Elsewhere } from '../parts/elsewhere.js';

/** What can be read on the other device now, or on paper, and copied by hand. */
export interface Eyes {
  readonly code: string | null;
  readonly url: string | null;
  readonly passcode: string | null;
  readonly pass: string | null;
}

/** A screen draws one view in one language and reports what the person did. It decides nothing. */
export interface ScreenProps<View, Words, Common, Intent> {
  readonly view: View;
  /** The words of this screen. */
  readonly t: Words;
  /** Words that several screens of this device share. */
  readonly common: Common;
  readonly onIntent: (intent: Intent | Elsewhere) => void;
  /** What the camera looks at, or what a dialog lies over, as a picture; only those draw it. */
  readonly scene?: ReactNode;
  /** What can be copied from the other device; only manual entry and the pages for digits use it. */
  readonly eyes?: Eyes | undefined;
}
