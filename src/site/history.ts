/** What the browser keeps with an entry of its history: it survives a reload, and belongs to this tab alone. */
interface EntryState {
  /** Where the practice of this entry was left. */
  readonly run?: string;
  /** The start page is one step back. */
  readonly fromStart?: boolean;
  /** The query of the lesson that a profile is made for. */
  readonly lesson?: string;
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

/** Changes the address, with what the browser keeps with it. */
function put(how: 'pushState' | 'replaceState', state: unknown, query: string): void {
  try {
    history[how](state, '', location.pathname + query);
  } catch {
    // A page that was opened as a file may not change its query everywhere; what stands after the # is read as well.
    history[how](state, '', `#${query.replace(/^\?/, '').replace('#', '&')}`);
  }
}

export const openPractice = (query: string): void => put('pushState', { fromStart: true } satisfies EntryState, query);

/** Another page of the site than a practice; `lesson`: the query of the lesson that it is opened for. */
export const openPage = (query: string, lesson: string | null = null): void =>
  put('pushState', { fromStart: true, ...(lesson !== null && { lesson }) } satisfies EntryState, query);

/** The query of the lesson that the profile on this page is made for; null for none. */
export function lessonBehind(): string | null {
  const { lesson } = state();
  return typeof lesson === 'string' ? lesson : null;
}

/** The same page with something else in its address. */
export const replacePage = (query: string): void => put('replaceState', history.state, query);

export const openStart = (query: string): void => put('pushState', null, query);
