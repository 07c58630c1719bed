import { readHelpCode } from '../../machines/scenarios/help-code.js';
import type { Run } from '../../machines/scenarios/run.js';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import type { ReadFile } from '../parts/read-text-file.js';
import type { UnreadProblem } from '../strings/class.js';

/** What could not be counted: the beginning of what was given, or the name of a file. */
export interface Unread {
  readonly text: string;
  readonly problem: UnreadProblem;
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
const alone = /(?<![\w.~%/])~?[0-9a-z]+~[a-z0-9-]+~(?:android|iphone)~[\w.~]*/g;

/** A sentence ends with a full stop, and a dash goes on: both are also signs of a code. */
const tail = /[.-]+$/;

/** Signs of what could not be read that are shown: enough to find it back, too few for a message of somebody else. */
const shown = 40;

/** Takes every run out of what was pasted, each line of which was meant to hold one, and out of files: links, codes, mails, lists. */
export function readRuns(typed: string, files: readonly ReadFile[]): ReadRuns {
  const runs = new Map<string, Run>();
  const unread: Unread[] = [];
  let double = 0;

  function read(text: string, name: string): void {
    const codes = codesIn(text);
    if (codes.length === 0) unread.push({ text: name, problem: isHelpCode(text) ? 'helpCode' : 'noRun' });
    for (const code of codes) {
      const [whole, cut] = [decodeRun(code), decodeRun(code.replace(tail, ''))];
      const told = 'run' in whole ? whole : cut;
      if (!('run' in told)) {
        unread.push({ text: code.slice(0, shown), problem: told.problem });
        continue;
      }
      // Shared or not, it is one run.
      const same = encodeRun(told.run);
      if (runs.has(same)) double += 1;
      else runs.set(same, told.run);
    }
  }

  for (const file of files) {
    if ('problem' in file) unread.push({ text: file.name, problem: file.problem });
    else read(file.text, file.name);
  }
  for (const line of typed.split(/[\r\n]+/)) if (line.trim() !== '') read(line, line.trim().slice(0, shown));
  return { runs: [...runs.values()], unread, double };
}

/** A help code says where somebody is, and not what went wrong on the way. */
const isHelpCode = (text: string): boolean =>
  /^\s*[0-9a-z]{4}([\s-][0-9a-z]{1,4})+\s*$/i.test(text) && readHelpCode(text, 0) !== null;

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
