import type { Run } from '../../machines/scenarios/run.js';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';

/** What could not be counted, with the beginning of what was given. */
export interface Unread {
  readonly text: string;
  readonly problem: 'noRun' | 'damaged' | 'otherVersion';
}

/** What was given by a class: each run once, in the order in which they came. */
export interface ReadRuns {
  readonly runs: readonly Run[];
  readonly unread: readonly Unread[];
  /** How many were given more than once. */
  readonly double: number;
}

/** A run stands in a link as `run=…`, or by itself: version, practice, phone, conditions, seed, what was done and a hash. */
const linked = /[?&#]run=([\w.~%-]+)/g;
const alone = /(?<![\w.~%=/-])~?[0-9a-z]+~[a-z0-9-]+~(?:android|iphone)~[\w.~]*/g;

/** Signs of what could not be read that are shown: enough to find it back, too few for a message of somebody else. */
const shown = 40;

/**
 * Takes every run out of texts that were pasted or dropped: links, codes, mails with a link in them, a list from a spreadsheet.
 * `lines`: each line of it was meant to hold one, so a line without is told; of a file that is told once.
 */
export function readRuns(texts: readonly { readonly text: string; readonly lines: boolean }[]): ReadRuns {
  const runs = new Map<string, Run>();
  const unread: Unread[] = [];
  let double = 0;
  for (const { text, lines } of texts) {
    for (const part of lines ? text.split(/[\r\n]+/) : [text]) {
      if (part.trim() === '') continue;
      const codes = codesIn(part);
      if (codes.length === 0) unread.push({ text: part.trim().slice(0, shown), problem: 'noRun' });
      for (const code of codes) {
        const read = decodeRun(code);
        if (!('run' in read)) {
          unread.push({ text: code.slice(0, shown), problem: read.problem });
          continue;
        }
        // Shared or not, it is one run.
        const name = encodeRun(read.run);
        if (runs.has(name)) double += 1;
        else runs.set(name, read.run);
      }
    }
  }
  return { runs: [...runs.values()], unread, double };
}

function codesIn(text: string): readonly string[] {
  const inLinks = [...text.matchAll(linked)].map(([, code = '']) => plain(code));
  const others = [...text.replaceAll(linked, ' ').matchAll(alone)].map(([code]) => code);
  return [...inLinks, ...others];
}

/** A mail program may have written the signs of a link otherwise. */
function plain(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}
