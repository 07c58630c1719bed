/** What is known of a wave now. */
export interface WaveState<T> {
  /** What came; null until it is there. */
  readonly here: T | null;
  /** Somebody waits for it, and it could not be fetched. */
  readonly failed: boolean;
}

/** A part of the program, or its words, that is fetched apart. Once it is there, it is drawn without waiting. */
export interface Wave<T> {
  readonly state: () => WaveState<T>;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Fetches it before anybody needs it; a failure is nobody's business yet. */
  readonly prefetch: () => void;
  /** Fetches it because somebody waits for it, also after a failure. */
  readonly want: () => void;
  /** The same, for who can wait outside a drawing. */
  readonly load: () => Promise<T>;
}

/** Makes a wave out of what brings it. It is fetched once, and again only after a failure. */
export function wave<T>(bring: () => Promise<T>): Wave<T> {
  let state: WaveState<T> = { here: null, failed: false };
  let wanted = false;
  let coming: Promise<T> | null = null;
  const listeners = new Set<() => void>();

  const put = (next: WaveState<T>) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const load = () => {
    coming ??= bring().then(
      (here) => {
        put({ here, failed: false });
        return here;
      },
      (error: unknown) => {
        coming = null;
        if (wanted) put({ here: null, failed: true });
        throw error;
      },
    );
    return coming;
  };
  const prefetch = () => void load().catch(() => {});

  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    prefetch,
    want: () => {
      wanted = true;
      if (state.failed) put({ here: null, failed: false });
      prefetch();
    },
    load,
  };
}
