import type { KeyboardEvent } from 'react';

/** Undoes at Ctrl+Z, or Cmd+Z; but not in `fields`, where it undoes what was typed. */
export const undoKey =
  (undo: () => void, fields: string) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const writing = (event.target as HTMLElement).closest(`${fields}, [role="textbox"], textarea`);
    if (writing || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    event.preventDefault();
    undo();
  };
