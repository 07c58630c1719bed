import { type ReactNode, useState } from 'react';
import { longest } from '../../machines/protocol/text.js';
import type { PhoneCommon, PhoneStrings } from '../strings/phone.js';
import { Fill } from './fill.js';
import { Keyboard } from './keyboard.js';
import { Keypad } from './keypad.js';
import { usePointing } from './pointing.js';
import { TypeField } from './type-field.js';

interface ManualFormProps {
  readonly code: string;
  readonly url: string;
  readonly words: PhoneStrings['screens']['manualEntry'];
  readonly keyboard: PhoneCommon['keyboard'];
  readonly complaint: string | null;
  /** What the laptop shows now. */
  readonly eyes: { readonly code: string | null; readonly url: string | null } | undefined;
  readonly onCode: (text: string) => void;
  readonly onUrl: (text: string) => void;
  /** The bar above it. */
  readonly bar: ReactNode;
  /** The button that ends it. */
  readonly children: ReactNode;
}

/** Two fields and the keys for the one that has the focus. */
export function ManualForm(props: ManualFormProps) {
  const { code, url, words, keyboard, complaint, eyes, onCode, onUrl, bar, children } = props;
  const [chosen, choose] = useState<'code' | 'url' | null>(null);
  const pointing = usePointing();
  const active = chosen ?? (pointing.intent === 'person.typeUrl' ? 'url' : 'code');
  const toUrl = eyes?.url != null && code === eyes.code;
  return (
    <div className={active === 'code' ? 'typing typing--pad' : 'typing typing--two'}>
      {bar}
      <div className="typing__form pad-x">
        <p className="muted give">{words.text}</p>
        {complaint !== null && (
          <p className="wrongp" role="alert">
            {complaint}
          </p>
        )}
        <div className="fields">
          <TypeField
            intent="person.type"
            label={words.code}
            text={code}
            limit={longest.manualCode}
            first
            keys={active === 'code'}
            onText={onCode}
            onEnter={() => choose('code')}
          />
          <TypeField
            intent="person.typeUrl"
            label={words.url}
            text={url}
            limit={longest.manualUrl}
            keys={active === 'url'}
            onText={onUrl}
            onEnter={() => choose('url')}
          />
        </div>
        <div className="pair">
          {eyes?.code != null && (
            <Fill
              words={words.fill}
              intent={toUrl ? 'person.typeUrl' : 'person.type'}
              onFill={() => (toUrl ? onUrl(eyes.url ?? '') : onCode(eyes.code ?? ''))}
            />
          )}
          {children}
        </div>
      </div>
      {active === 'code' ? (
        <Keypad words={keyboard} intent="person.type" text={code} limit={longest.manualCode} onText={onCode} />
      ) : (
        <Keyboard words={keyboard} intent="person.typeUrl" text={url} extra=":/." onText={onUrl} />
      )}
    </div>
  );
}
