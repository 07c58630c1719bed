import { persona } from '../../../machines/protocol/persona.js';
import { longest } from '../../../machines/protocol/text.js';
import { AppBar } from '../../parts/app-bar.js';
import { BackButton } from '../../parts/back-button.js';
import { Fill } from '../../parts/fill.js';
import { Keyboard } from '../../parts/keyboard.js';
import { Press } from '../../parts/press.js';
import { TypeField } from '../../parts/type-field.js';
import type { PhoneProps } from './phone-screen.js';

/** Signing in with a personal account, where a school account does not belong. */
export function PersonalSignIn({ view, t, common, onIntent }: PhoneProps<'personalSignIn'>) {
  const onText = (text: string) => onIntent({ type: 'person.type', text });
  // The words of the school say which address it is that the person has there.
  const typed = view.text === persona.email ? common.email : view.text;
  return (
    <div className="typing typing--one">
      <AppBar title={t.title} start={<BackButton kind={view.kind} label={common.back} onIntent={onIntent} />} plain />
      <div className="typing__form pad-x">
        <p className="muted give">
          <b>{t.kind}</b> <span className="give__more">{t.text}</span>
        </p>
        {(view.complaint !== 'none' || view.dropped) && (
          <p className="wrongp" role="alert">
            {view.complaint === 'none' ? common.dropped : t.complaint[view.complaint]}
          </p>
        )}
        <TypeField
          intent="person.type"
          label={t.field}
          text={typed}
          limit={longest.personalName}
          first
          onText={onText}
        />
        <div className="pair">
          <Fill words={t.fill} intent="person.type" onFill={() => onText(persona.email)} />
          <Press intent={{ type: 'person.next' }} onIntent={onIntent} className="pb">
            {t.next}
          </Press>
        </div>
      </div>
      <Keyboard words={common.keyboard} intent="person.type" text={typed} extra="@." onText={onText} />
    </div>
  );
}
