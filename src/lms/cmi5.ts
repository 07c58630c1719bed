import type { Lesson } from '../packages/lesson.js';
import { journalIn, keptOf, resultIn } from './answer.js';
import { isSafe } from './attempt.js';
import { launched, type Launched, type WayBack } from './launch.js';
import { type Kept, keptIn, recordsOf, stateId } from './records.js';
import type { Attempt, Reporter } from './reporter.js';
import { statementsOf } from './statements.js';
import { type Statement, xapi } from './xapi.js';

/** How somebody came to this page: a launch is good for one arrival. */
const arrival = (): string | undefined =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type;

interface Surroundings {
  /** The query that the page was opened with. */
  readonly query?: string;
  /** `navigate`, or how else somebody came here. */
  readonly arrived?: string | undefined;
  /** How long an answer is waited for, in milliseconds: and all of them at the opening: who waits in vain practises without. */
  readonly patience?: number;
  /** What keeps the way back to the course over a reload; that of this tab if left out. */
  readonly way?: WayBack;
}

interface Session {
  readonly launch: Launched;
  readonly says: ReturnType<typeof statementsOf>;
  readonly records: ReturnType<typeof recordsOf>;
}

/** What was said in this session, and what of it holds for later ones. */
interface Said {
  readonly kept: Kept;
  readonly progress: number;
  readonly result: string | null;
  readonly judged: boolean;
}

/** Passed or not, as the learning system asks for it, or else the lesson; null where nothing is judged. */
function judgement({ passed, score, goals }: Attempt, mastery: number | null): boolean | null {
  if (score === null || mastery === null) return passed;
  return score / 100 >= mastery && isSafe(goals);
}

/** What is to be said of an attempt, after what was. Who failed may still do better in this session: that is said at its end. */
function newsOf({ launch, says }: Session, attempt: Attempt, said: Said, ends: boolean): [readonly Statement[], Said] {
  const news: Statement[] = [];
  let { kept, progress, judged } = said;
  const step = Math.floor(attempt.progress * 100);
  if (step > progress && !kept.completed) {
    progress = step;
    news.push(says.progressed(attempt));
  }
  const result = resultIn(attempt);
  if (result !== null) {
    if (result !== said.result) news.push(...attempt.goals.map(says.answered));
    if (!kept.completed) news.push(says.completed(attempt));
    const passed = judgement(attempt, launch.mastery);
    const now = passed !== null && !judged && !kept.passed && (passed || ends);
    if (now) news.push(says.judged(attempt, passed));
    judged ||= now;
    kept = { ...kept, completed: true, passed: kept.passed || (now && passed) };
  }
  return [news, { kept: { ...kept, run: keptOf(attempt) ?? kept.run }, progress, result, judged }];
}

/** Reports over cmi5, and over plain xAPI where the page was launched so. */
export function cmi5(lesson: Pick<Lesson, 'title' | 'locale'>, surroundings: Surroundings = {}): Reporter {
  const { query = location.search, arrived = arrival(), patience = 10_000, way } = surroundings;
  let session: Session | null = null;
  let said: Said = { kept: keptIn(null), progress: 0, result: null, judged: false };

  return {
    open: async (onLost = () => {}) => {
      if (session) return null;
      const until = AbortSignal.timeout(patience);
      const launch = await launched(query, patience, arrived, way, until);
      if (launch === 'nobody') return null;
      if ('spent' in launch) {
        return { journal: null, mode: 'ended', ...(launch.exitTo && { exitTo: launch.exitTo }) };
      }
      const { store, mode, exitTo } = launch;
      const { state, send } = xapi(store, until);
      const document = await state(stateId);
      // Who began anew here would write over what nobody could read.
      if (!document) return null;
      const kept = keptIn(document.value);
      const says = statementsOf(store, launch, lesson);
      if ((await send([says.initialized()])) !== 'taken') return null;
      said = { ...said, kept };
      session = { launch, says, records: recordsOf(store, { ...document, kept }, onLost) };
      const result = { passed: true, score: null };
      return {
        journal: journalIn(kept.run ?? '', mode),
        mode,
        passesOnce: true,
        ...(kept.passed && { result }),
        ...(launch.mastery !== null && { asks: launch.mastery * 100 }),
        ...(exitTo && { exitTo }),
      };
    },
    report: (attempt) => {
      if (session?.launch.mode !== 'normal') return;
      const [news, now] = newsOf(session, attempt, said, false);
      said = now;
      session.records.say(news, said.kept.run);
    },
    close: (_, newest) => {
      if (!session) return;
      const { launch, says, records } = session;
      const writes = newest !== null && launch.mode === 'normal';
      const [news, now] = writes ? newsOf(session, newest, said, true) : [[], said];
      session = null;
      records.end([...news, says.terminated(newest?.activeMs ?? 0)], writes ? now.kept.run : null);
    },
  };
}
