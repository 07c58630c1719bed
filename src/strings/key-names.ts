/** What the keys are called that work anywhere in a practice: as they are marked on a keyboard, in every language. */
export const keyNames = { lit: 'Ctrl + .', hint: 'Ctrl + ,', undo: 'Ctrl + Z', redo: 'Ctrl + Y' } as const;
