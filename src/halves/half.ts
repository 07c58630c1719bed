import { createContext } from 'react';
import type { ApartWay } from './way.js';
import type { PracticeViewProps } from '../player/practice-view.js';
import type { HalvesStrings } from '../strings/halves.js';
import type { Side } from '../../machines/halves/wire.js';

/** A half as an address names it: which one, and by which name it finds the other. */
export interface Half {
  readonly side: Side;
  readonly link: string;
}

/** Reads the name of a half; null for anything else. */
export function readHalf(text: string | null): Half | null {
  const [, side, link] = /^(laptop|phone)\.([a-z0-9]{8})$/.exec(text ?? '') ?? [];
  return side && link ? { side: side as Side, link } : null;
}

export const nameOf = ({ side, link }: Half): string => `${side}.${link}`;

/** The same practice's other half. */
export const otherOf = ({ side, link }: Half): Half => ({ side: side === 'laptop' ? 'phone' : 'laptop', link });

/** Whether the other half is there: it was asked for, it is, it is not, or another window took the place of this one. */
export type Presence = 'coming' | 'there' | 'away' | 'replaced' | 'otherVersion';

/** What the stage of a half says of itself. */
export interface HalfHere {
  readonly half: Half;
  readonly presence: Presence;
  /** Opens the other half. */
  readonly address: string;
  readonly onTogether: () => void;
}

/** A window with one half of a practice. */
export interface HalfWindowProps extends PracticeViewProps {
  readonly t: HalvesStrings;
  readonly way: ApartWay;
  readonly half: Half;
}

export const HalfContext = createContext<HalfHere | null>(null);
