/** What the browser keeps with an entry of its history: it survives a reload, and belongs to this tab alone. */
interface EntryState {
  /** The run of this entry is the one that is kept in this browser. */
  readonly kept?: boolean;
  /** The start page is one step back. */
  readonly fromStart?: boolean;
}

const state = (): EntryState => (history.state ?? {}) as EntryState;

export const isKeptEntry = (): boolean => state().kept === true;
export const cameFromStart = (): boolean => state().fromStart === true;

/** The address without what it asks for. */
const plain = () => location.pathname;

export const openPractice = (query: string): void =>
  history.pushState({ kept: true, fromStart: true } satisfies EntryState, '', plain() + query);

/** Another page of the site than a practice. */
export const openPage = (query: string): void =>
  history.pushState({ fromStart: true } satisfies EntryState, '', plain() + query);

/** The same page with something else in its address. */
export const replacePage = (query: string): void => history.replaceState(history.state, '', plain() + query);

export const openStart = (query: string): void => history.pushState(null, '', plain() + query);

/** Another practice, or the same after a reload, in the same place of the history. */
export const replacePractice = (query: string): void =>
  history.replaceState({ ...state(), kept: true } satisfies EntryState, '', plain() + query);
