import type { FromPractice } from '../embed/protocol.js';
import type { PracticeEvent } from '../player/events.js';
import { resultIn } from './answer.js';
import { scenarioIn } from './attempt.js';
import type { Attempt } from './reporter.js';

/** What the page around a frame is told of an event; null of what is none of its business. `before` and `now`: the attempt around it. */
export function messageOf(event: PracticeEvent, before: Attempt, now: Attempt): FromPractice | null {
  // What belongs to another practice, chosen at the finish, is told to nobody.
  if ('journal' in event && scenarioIn(event.journal) !== scenarioIn(now.journal)) return null;
  switch (event.type) {
    case 'ready':
      return { type: 'ready' };
    case 'progress': {
      const { journal, done, total } = event;
      return { type: 'progress', data: { progress: done / (total || 1), journal } };
    }
    case 'mistake': {
      const { id, kind, journal } = event;
      return { type: 'mistake', data: { id, kind, journal } };
    }
    case 'completed': {
      // What was no better stays as it was told.
      if (resultIn(now) === resultIn(before)) return null;
      const { journal, passed, score, goals } = now;
      return { type: 'complete', data: { journal, passed, score, goals } };
    }
    case 'failed':
      return { type: 'error', data: { reason: 'failed' } };
    case 'restart':
    case 'chooseScenario':
    case 'exit':
      return null;
    default:
      return event satisfies never;
  }
}
