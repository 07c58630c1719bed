/** What the browser keeps with an entry of its history for the help desk. It belongs to this tab alone. */
interface DeskEntry {
  /** The case that is under way. */
  readonly visit?: string;
  /** What led here on this site is one step back. */
  readonly opened?: boolean;
}

const entry = (): DeskEntry => (history.state ?? {}) as DeskEntry;

function put(part: DeskEntry): void {
  try {
    history.replaceState({ ...entry(), ...part }, '');
  } catch {
    // A browser that is asked too often refuses: who reloads now goes on from a moment before.
  }
}

/** The visit of this entry; null for who comes here first. */
export function entryVisit(): string | null {
  const { visit } = entry();
  return typeof visit === 'string' ? visit : null;
}

export const keepEntryVisit = (visit: string): void => put({ visit });
export const cameByPress = (): boolean => entry().opened === true;
export const noteCameByPress = (): void => put({ opened: true });
