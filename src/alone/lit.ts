import { nothingLit, type Pointing } from '../parts/pointing.js';
import type { StageStrings } from '../strings/stage.js';

/** The control that is lit: the type of its intent, and what belongs in it. `guide.intent` of a run is one. */
export interface Lit {
  readonly type: string;
  readonly text?: string;
  /** Of a list: which line. */
  readonly line?: number;
}

/** What a device draws of it. */
export function pointingAt(lit: Lit | null, device: 'laptop' | 'phone', verbs: StageStrings['verbs']): Pointing {
  if (!lit) return nothingLit;
  const { type, text = null, line } = lit;
  return { intent: type, line, verb: text === null ? verbs[device === 'laptop' ? 'click' : 'tap'] : verbs.type, text };
}
