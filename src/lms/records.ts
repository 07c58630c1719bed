import { type Edition, type Statement, type Store, xapi } from './xapi.js';

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

/** What a store knows of what may be said only once, after more statements. */
function after({ completed, passed }: Omit<Kept, 'run'>, statements: readonly Statement[]): Omit<Kept, 'run'> {
  const says = (verb: string) => statements.some(({ verb: { id } }) => id.endsWith(`/${verb}`));
  return { completed: completed || says('completed'), passed: passed || says('passed') };
}

/** What a session found. */
interface Found {
  readonly edition: Edition;
  readonly kept: Kept;
}

/**
 * Sends in order, one request after another; what could not be reached is tried again with what comes next. `onLost` hears
 * whether something is not kept.
 */
export function recordsOf(store: Store, found: Found, onLost: (lost: boolean) => void) {
  const { send, keep } = xapi(store);
  let waiting: readonly Statement[] = [];
  /** What was sent and perhaps taken, without an answer: who has it already refuses it, and all that comes along with it. */
  let tried: readonly Statement[] = [];
  let underWay: readonly Statement[] = [];
  /** Something was refused, and will not be taken any more. */
  let refused = false;
  let { edition } = found;
  let known: Omit<Kept, 'run'> = found.kept;
  let kept: string | null = null;
  let wanted: string | null = null;
  let keeping = false;

  // What was not taken is not kept as said: another session would never say it.
  const textOf = (run: string | null, { completed, passed } = known): string =>
    JSON.stringify({ run, completed, passed });

  function look(): void {
    if (tried.length + waiting.length === 0 && !refused) onLost(false);
  }

  async function flush(): Promise<void> {
    if (underWay.length > 0 || tried.length + waiting.length === 0) return;
    underWay = tried.length > 0 ? tried : waiting;
    if (underWay === waiting) waiting = [];
    tried = [];
    const batch = underWay;
    const answer = await send(batch);
    underWay = [];
    if (answer === 'taken') known = after(known, batch);
    else onLost(true);
    if (answer === 'refused') refused = true;
    if (answer === 'unreached') tried = batch;
    else await flush();
  }

  async function put(): Promise<void> {
    // What is under way decides what may be kept as said.
    if (keeping || underWay.length > 0) return;
    const text = textOf(wanted);
    if (wanted === null || text === kept) return look();
    keeping = true;
    const now = await keep(stateId, text, edition);
    keeping = false;
    if (!now) return onLost(true);
    [kept, edition] = [text, now];
    await put();
  }

  return {
    /** Says these, and then keeps where somebody is; null keeps what was there. */
    say: (statements: readonly Statement[], run: string | null): void => {
      waiting = [...waiting, ...statements];
      wanted = run ?? wanted;
      void flush().then(put);
    },
    /** The last that is sent. It goes at once, beside what is under way: a page that is being closed waits for nothing. */
    end: (last: readonly Statement[], run: string | null): void => {
      const rest = [...waiting, ...last];
      // What goes now will be taken; of what nobody answered until now, nobody knows.
      const text = textOf(run, after(known, [...underWay, ...rest]));
      if (run !== null && text !== kept) void keep(stateId, text, keeping ? {} : edition);
      if (tried.length > 0) void send(tried);
      void send(rest);
      [tried, waiting] = [[], []];
      wanted = null;
    },
  };
}
