import { journalIn, keptOf, markOf, resultIn } from '../lms/answer.js';
import type { Attempt, Reporter } from '../lms/reporter.js';
import { lessonIn } from './h5p-lesson.js';
import type { Core, Extras, Instance, Params } from './h5p-types.js';

/** The most that can be scored. Whoever is led by the coach has all of it once they are done: H5P knows no other way to say so. */
const most = 100;

/** How far somebody is, 0 to 100, as cmi5 has it. A site that hears of it asks for the place soon after. */
const progressId = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

type Start = (host: HTMLElement, written: unknown, reporter: Reporter) => void;

/**
 * Adds the content type to a page of H5P. It is a plain function with its own methods: the core puts another prototype in the
 * place of that of a content type, which a class does not let it do.
 */
export function addTo(core: Core, start: Start): void {
  function PairingPractice(this: Instance, params: Params, contentId: number | string, extras: Extras = {}): void {
    core.EventDispatcher.call(this);
    this.contentId = contentId;
    const host = document.createElement('div');
    host.classList.add('lesson--h5p');
    const { journal: left } = extras.previousState ?? {};
    let newest: Attempt | null = null;
    let started = false;

    const keep = (attempt: Attempt): void => {
      const { progress: before = 0 } = newest ?? {};
      const told = newest && resultIn(newest);
      newest = attempt;
      if (!attempt.completed && attempt.progress !== before) {
        const progress = Math.round(attempt.progress * 100);
        this.triggerXAPI('progressed', { result: { extensions: { [progressId]: progress } } });
      }
      if (!attempt.completed || resultIn(attempt) === told) return;
      this.triggerXAPIScored(markOf(attempt) ?? 0, most, 'completed', true, attempt.passed ?? undefined);
    };
    const reporter: Reporter = {
      open: async () => ({ journal: typeof left === 'string' ? journalIn(left, 'normal') : null, mode: 'normal' }),
      report: keep,
      close: (_how, attempt) => attempt && keep(attempt),
    };

    this.attach = ({ 0: container }) => {
      container?.classList.add('h5p-pairing-practice');
      container?.replaceChildren(host);
      if (!started) {
        started = true;
        this.setActivityStarted();
        start(host, lessonIn(params, contentId, extras), reporter);
      }
      this.trigger('resize');
    };
    this.getCurrentState = () => {
      const kept = newest ? keptOf(newest) : left;
      return typeof kept === 'string' ? { journal: kept } : undefined;
    };
    this.getScore = () => (newest?.completed ? (markOf(newest) ?? 0) : 0);
    this.getMaxScore = () => most;
  }
  PairingPractice.prototype = Object.create(core.EventDispatcher.prototype);
  core.PairingPractice = PairingPractice;
}
