import type { Lesson, ReportsTo } from '../packages/lesson.js';
import { cmi5 } from './cmi5.js';
import { findApi } from './find.js';
import { postMessage } from './post-message.js';
import type { Reporter } from './reporter.js';
import { scorm12 } from './scorm12.js';
import { scorm2004 } from './scorm2004.js';

export type { Judged } from './attempt.js';
export type { ReportsTo } from '../packages/lesson.js';
export type { Attempt, Earlier, GoalTold, Reporter } from './reporter.js';
export type { Session, SessionState } from './session.js';
export { scoreOf } from './attempt.js';
export { startSession } from './session.js';
export { cmi5, postMessage, scorm12, scorm2004 };

type Titled = Pick<Lesson, 'title' | 'locale'>;

const found = new Map<ReportsTo | 'any', Reporter | null>();

function look(to: ReportsTo | 'any', lesson: Titled): Reporter | null {
  switch (to) {
    case 'scorm12':
      return scorm12();
    case 'scorm2004':
      return scorm2004();
    case 'cmi5':
      return cmi5(lesson);
    case 'postMessage':
      return postMessage();
    case 'any':
      if (new URLSearchParams(location.search).has('endpoint')) return cmi5(lesson);
      if (findApi(window, 'API_1484_11')) return scorm2004();
      return findApi(window, 'API') ? scorm12() : null;
    case 'h5p':
    case 'nobody':
      return null;
    default:
      return to satisfies never;
  }
}

/**
 * The reporter of this page, the same each time: over what is named, or over what this page was opened by. Null where nobody
 * is to be told, and on a server. H5P brings its own.
 */
export function findReporter(lesson: Titled, to: ReportsTo | 'any' = 'any'): Reporter | null {
  if (typeof window === 'undefined') return null;
  const known = found.get(to);
  if (known !== undefined) return known;
  const reporter = look(to, lesson);
  found.set(to, reporter);
  return reporter;
}
