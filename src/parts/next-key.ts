import type { Pointing } from './pointing.js';

/**
 * The key that brings a text one sign nearer to what it should be: a sign, or `Backspace` when it went wrong.
 * None when the coach does not point at this field, or the text is right already.
 */
export function nextKey(pointing: Pointing, intent: string, text: string): string | null {
  if (pointing.intent !== intent || pointing.text === null || pointing.text === text) return null;
  if (!pointing.text.startsWith(text)) return 'Backspace';
  return pointing.text.charAt(text.length).toLowerCase();
}
