import { type ReactNode, useState } from 'react';
import type { PhoneCommon } from '../strings/phone.js';
import { Icon } from './icon.js';
import { Key } from './key.js';
import { nextKey } from './next-key.js';
import { usePointing } from './pointing.js';
import { typed } from './typed.js';

interface KeyboardProps {
  readonly words: PhoneCommon['keyboard'];
  /** Type of the intent that its keys report. */
  readonly intent: string;
  readonly text: string;
  /** Signs that this kind of field needs near at hand. */
  readonly extra?: string;
  /** The key at the end of the last row: the screen's own control. */
  readonly enter?: ReactNode;
  readonly onText: (text: string) => void;
}

const letters = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const signs = ['1234567890', '@#&-_:/()', ".,'!?+="];

/** The keyboard of the phone, with letters, and digits and signs behind one key. */
export function Keyboard({ words, intent, text, extra = '', enter, onText }: KeyboardProps) {
  const [layer, setLayer] = useState<'letters' | 'signs'>('letters');
  const next = nextKey(usePointing(), intent, text);
  const [first = '', second = '', third = ''] = layer === 'letters' ? letters : signs;
  const here = `${first}${second}${third}${extra} `;
  const press = (key: string) => onText(typed(text, key));
  const keys = (row: string) =>
    Array.from(row, (sign) => (
      <Key key={sign} value={sign} lit={next === sign} onPress={press}>
        {sign}
      </Key>
    ));
  return (
    <fieldset className="board" aria-label={words.letters}>
      <div className="board__row">{keys(first)}</div>
      <div className="board__row board__row--in">{keys(second)}</div>
      <div className="board__row board__row--in2">
        {keys(third)}
        <Key
          value="Backspace"
          label={words.erase}
          className="key--dim key--wide"
          lit={next === 'Backspace'}
          onPress={press}
        >
          <Icon name="back" size={20} />
        </Key>
      </div>
      <div className="board__row">
        <Key
          value="layer"
          label={layer === 'letters' ? `123 ${words.toDigits}` : `abc ${words.toLetters}`}
          className="key--dim key--wide"
          lit={next !== null && next !== 'Backspace' && !here.includes(next)}
          onPress={() => setLayer(layer === 'letters' ? 'signs' : 'letters')}
        >
          {layer === 'letters' ? '123' : 'abc'}
        </Key>
        {keys(extra)}
        <Key value=" " className="key--space" lit={next === ' '} onPress={press}>
          {words.space}
        </Key>
        {enter}
      </div>
    </fieldset>
  );
}
