/** How many signs a field of text holds. */
export const textLimit = 60;

/** How many digits the number of an approval has. */
export const numberLimit = 2;

/** A text after one key: a sign is added, Backspace takes one away. */
export function typed(text: string, key: string, limit: number): string {
  return key === 'Backspace' ? text.slice(0, -1) : `${text}${key}`.slice(0, limit);
}
