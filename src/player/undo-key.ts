import type { KeyboardEvent } from 'react';

/** Undoes at Ctrl+Z, or Cmd+Z, and does again with Shift, or at Ctrl+Y; but not in `fields`, where it undoes what was typed. */
export const undoKey =
  (undo: () => void, fields: string, redo?: () => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const writing = (event.target as HTMLElement).closest(`${fields}, [role="textbox"], textarea`);
    const key = event.key.toLowerCase();
    const act = (key === 'z' && !event.shiftKey && undo) || (/[yz]/.test(key) && redo);
    if (writing || !act || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    act();
  };
