import { Icon } from './icon.js';
import { Key } from './key.js';
import { nextKey } from './next-key.js';
import { usePointing } from './pointing.js';
import { typed } from './typed.js';

interface KeypadProps {
  readonly words: { readonly digits: string; readonly erase: string };
  /** Type of the intent that its keys report. */
  readonly intent: string;
  readonly text: string;
  readonly limit: number;
  readonly onText: (text: string) => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The keypad of the phone, for numbers. */
export function Keypad({ words, intent, text, limit, onText }: KeypadProps) {
  const next = nextKey(usePointing(), intent, text);
  const press = (key: string) => onText(typed(text, key).slice(0, limit));
  const key = (digit: string) => (
    <Key key={digit} value={digit} lit={next === digit} onPress={press}>
      {digit}
    </Key>
  );
  return (
    <fieldset className="keys" aria-label={words.digits}>
      {digits.map(key)}
      <span />
      {key('0')}
      <Key value="Backspace" label={words.erase} className="key--quiet" lit={next === 'Backspace'} onPress={press}>
        <Icon name="back" size={22} />
      </Key>
    </fieldset>
  );
}
