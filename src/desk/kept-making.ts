import { modelVersion } from '../../machines/scenarios/model-version.js';
import { decodeSet, encodeSet, readable, type SetItem } from '../cases/case-text.js';
import { drawSeed } from '../player/begin.js';
import { blankDraft, type Draft } from './draft.js';

/** What was made so far: it is there when somebody comes back from trying it, or after a reload. */
export interface Making {
  readonly draft: Draft;
  readonly set: readonly SetItem[];
}

const key = 'pairing-practice.making';

/** A draft that nothing is chosen in yet. */
export const newDraft = (): Draft => blankDraft(`own-${drawSeed().toString(36)}`);

/** Reads what this tab kept; what another version kept, or nobody, is nothing. */
export function keptMaking(): Making {
  try {
    const [version, draft, set]: readonly unknown[] = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    if (version === modelVersion && typeof set === 'string')
      return { draft: draft as Draft, set: set === '' ? [] : readable(decodeSet(set)) };
  } catch {
    // It begins anew.
  }
  return { draft: newDraft(), set: [] };
}

/** Keeps it for this tab, and for nobody after it. */
export function keepMaking({ draft, set }: Making): void {
  try {
    sessionStorage.setItem(key, JSON.stringify([modelVersion, draft, encodeSet(set)]));
  } catch {
    // A browser that keeps nothing is no reason to stop.
  }
}
