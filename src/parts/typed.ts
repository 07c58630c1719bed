/** A text after one key: a sign is added, Backspace takes one away. What is too long for a field, the field cuts. */
export const typed = (text: string, key: string): string => (key === 'Backspace' ? text.slice(0, -1) : `${text}${key}`);
