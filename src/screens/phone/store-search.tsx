import { longest } from '../../../machines/protocol/text.js';
import { appQuery } from '../../../machines/protocol/persona.js';
import { BackButton } from '../../parts/back-button.js';
import { Fill } from '../../parts/fill.js';
import { Icon } from '../../parts/icon.js';
import { Keyboard } from '../../parts/keyboard.js';
import { Press } from '../../parts/press.js';
import { TypeField } from '../../parts/type-field.js';
import type { PhoneProps } from './phone-screen.js';

/** Typing in the store's search field. The search key of the keyboard searches. */
export function StoreSearch({ view, t, common, onIntent }: PhoneProps<'storeSearch'>) {
  const onText = (text: string) => onIntent({ type: 'person.type', text });
  return (
    <div className="typing">
      <h2 className="sr">{t.title}</h2>
      <div className="typing__form">
        <div className="findbar">
          <BackButton kind={view.kind} label={common.back} onIntent={onIntent} />
          <TypeField
            intent="person.type"
            label={t.field}
            text={view.text}
            limit={longest.query}
            bare
            first
            onText={onText}
          />
          <Fill words={t.fill} intent="person.type" onFill={() => onText(appQuery)} />
        </div>
        {view.dropped && (
          <p className="wrongp" role="alert">
            {common.dropped}
          </p>
        )}
      </div>
      <Keyboard
        words={common.keyboard}
        intent="person.type"
        text={view.text}
        extra="."
        onText={onText}
        enter={
          <Press intent={{ type: 'person.submit' }} onIntent={onIntent} className="key key--enter" label={t.submit}>
            <span className="key__top">
              <Icon name="search" size={22} />
            </span>
          </Press>
        }
      />
    </div>
  );
}
