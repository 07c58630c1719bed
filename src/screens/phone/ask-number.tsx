import { longest } from '../../../machines/protocol/text.js';
import { Email } from '../../parts/email.js';
import { Keypad } from '../../parts/keypad.js';
import { Press } from '../../parts/press.js';
import { TypeField } from '../../parts/type-field.js';
import { AccountsBehind } from './accounts-behind.js';
import type { PhoneProps } from './phone-screen.js';

/** The request for an approval. The number comes from the laptop, and only the person can bring it here. */
export function AskNumber({ view, t, common, onIntent }: PhoneProps<'askNumber'>) {
  const onText = (text: string) => onIntent({ type: 'person.type', text });
  return (
    <>
      <AccountsBehind common={common} account />
      <div className="sheet sheet--ask">
        <div className="ask">
          <h2 className="ask__t">{t.title}</h2>
          <p className="muted ask__who">
            {common.school}
            <br />
            <Email address={common.email} />
          </p>
          <p className="muted ask__how">{t.text}</p>
          <TypeField
            intent="person.type"
            label={t.field}
            text={view.typed}
            limit={longest.number}
            digits
            first
            onText={onText}
          />
          <div className="ask__btns">
            <Press
              intent={{ type: 'person.yes' }}
              onIntent={onIntent}
              className="pb"
              disabled={view.typed.length < longest.number}
            >
              {t.yes}
            </Press>
            <Press intent={{ type: 'person.deny' }} onIntent={onIntent} className="pb pb--quiet">
              {t.deny}
            </Press>
          </div>
        </div>
        <Keypad words={common.keyboard} intent="person.type" text={view.typed} limit={longest.number} onText={onText} />
      </div>
    </>
  );
}
