import type { KeyboardEvent } from 'react';

/** Undoes at Ctrl+Z, or Cmd+Z, and does again with Shift, or at Ctrl+Y; but not where one types: there it undoes what was typed. */
export const undoKey =
  (undo: () => void, redo?: () => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    // A radio button or a switch is an input too, and has no selection.
    const writing = (event.target as HTMLInputElement).selectionStart != null;
    const key = event.key.toLowerCase();
    const act = (key === 'z' && !event.shiftKey && undo) || (/[yz]/.test(key) && redo);
    if (writing || !act || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    act();
  };
