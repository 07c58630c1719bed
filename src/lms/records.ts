import { type Statement, type Store, xapi } from './xapi.js';

/** Under which name it is kept in a learning record store. */
export const stateId = 'pairing-practice';

/** What is kept between the sessions of a registration: where somebody is, and what may be said only once. */
export interface Kept {
  readonly run: string | null;
  readonly completed: boolean;
  readonly passed: boolean;
}

export function keptIn(value: unknown): Kept {
  const { run, completed, passed } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Kept>;
  return { run: typeof run === 'string' ? run : null, completed: completed === true, passed: passed === true };
}

/** Sends in order, one request after another; what could not be reached is tried again with what comes next. */
export function recordsOf(store: Store, etag: string | null, lost: () => void) {
  const { send, keep } = xapi(store);
  let waiting: readonly Statement[] = [];
  /** What was sent and perhaps taken, without an answer: who has it already refuses it, and all that comes along with it. */
  let tried: readonly Statement[] = [];
  let sending = false;
  let edition = etag;
  let kept: string | null = null;
  let wanted: string | null = null;
  let keeping = false;

  async function flush(): Promise<void> {
    if (sending || tried.length + waiting.length === 0) return;
    sending = true;
    const batch = tried.length > 0 ? tried : waiting;
    if (batch === waiting) waiting = [];
    tried = [];
    const answer = await send(batch);
    sending = false;
    if (answer !== 'taken') lost();
    if (answer === 'unreached') tried = batch;
    else await flush();
  }

  async function put(): Promise<void> {
    if (keeping || wanted === null || wanted === kept) return;
    keeping = true;
    const text = wanted;
    const answer = await keep(stateId, text, edition);
    keeping = false;
    if (!answer) return lost();
    [kept, edition] = [text, answer.etag];
    await put();
  }

  return {
    say: (statements: readonly Statement[]): void => {
      waiting = [...waiting, ...statements];
      void flush();
    },
    keep: (value: Kept): void => {
      wanted = JSON.stringify(value);
      void put();
    },
    /** The last that is sent. It goes at once, beside what is under way: a page that is being closed waits for nothing. */
    end: (last: readonly Statement[], value: Kept | null): void => {
      const text = value && JSON.stringify(value);
      if (text !== null && text !== kept) void keep(stateId, text, keeping ? null : edition);
      if (tried.length > 0) void send(tried);
      void send([...waiting, ...last]);
      [tried, waiting] = [[], []];
      wanted = null;
    },
  };
}
