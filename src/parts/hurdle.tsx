import { BackButton } from './back-button.js';
import { AppBar } from './app-bar.js';
import type { IconName } from './icon.js';
import { Press } from './press.js';
import { Told } from './told.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';

interface HurdleProps {
  readonly kind: PhoneKind;
  readonly icon: IconName;
  readonly words: {
    readonly title: string;
    readonly text: Readonly<Record<PhoneKind, string>>;
    readonly mend: Readonly<Record<PhoneKind, string>>;
  };
  readonly store: string;
  readonly back: string;
  readonly onIntent: (intent: { readonly type: 'person.mend' | 'person.goBack' }) => void;
}

/** What keeps the store from installing: why, and what mends it. */
export function Hurdle({ kind, icon, words, store, back, onIntent }: HurdleProps) {
  return (
    <div className="fill">
      <AppBar title={store} start={<BackButton kind={kind} label={back} onIntent={onIntent} />} plain />
      <Told icon={icon} title={words.title} text={words.text[kind]} />
      <div className="pad answers">
        <Press intent={{ type: 'person.mend' }} onIntent={onIntent} className="pb">
          {words.mend[kind]}
        </Press>
      </div>
    </div>
  );
}
