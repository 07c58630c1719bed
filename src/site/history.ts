/** What the browser keeps with an entry of its history: it survives a reload, and belongs to this tab alone. */
interface EntryState {
  /** Where the practice of this entry was left. */
  readonly run?: string;
  /** The start page is one step back. */
  readonly fromStart?: boolean;
}

const state = (): EntryState => (history.state ?? {}) as EntryState;

/** Where the practice of this entry was left; null for who comes here first. */
export function entryRun(): string | null {
  const { run } = state();
  return typeof run === 'string' ? run : null;
}

/** Notes where the practice of this entry is. A browser that is asked too often refuses; the next time counts. */
export function keepEntryRun(run: string): void {
  try {
    history.replaceState({ ...state(), run } satisfies EntryState, '');
  } catch {
    // Who reloads now goes on from a moment before.
  }
}

export const cameFromStart = (): boolean => state().fromStart === true;

/** The address without what it asks for. */
const plain = () => location.pathname;

export const openPractice = (query: string): void =>
  history.pushState({ fromStart: true } satisfies EntryState, '', plain() + query);

/** Another page of the site than a practice. */
export const openPage = (query: string): void =>
  history.pushState({ fromStart: true } satisfies EntryState, '', plain() + query);

/** The same page with something else in its address. */
export const replacePage = (query: string): void => history.replaceState(history.state, '', plain() + query);

export const openStart = (query: string): void => history.pushState(null, '', plain() + query);
