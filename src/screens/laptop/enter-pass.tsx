import { PasscodeField } from '../../parts/passcode-field.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The temporary pass that the school handed out. What is wrong with it is said here, and one can try again. */
export function EnterPass({ view, t, common, onIntent, eyes }: LaptopScreenProps<'enterPass'>) {
  const verify = { type: 'person.verify' } as const;
  return (
    <CardPage
      common={common}
      guest
      kind="form"
      heading={t.heading}
      complaint={view.complaint !== 'none' && t.complaint[view.complaint]}
      buttons={
        <Press intent={verify} onIntent={onIntent} className="b b--pri">
          {t.verify}
        </Press>
      }
    >
      {view.complaint === 'none' && <p>{t.text}</p>}
      <PasscodeField
        domain="pass"
        label={t.field}
        text={view.text}
        fill={t.fill}
        read={eyes?.pass ?? null}
        onText={(text) => onIntent({ type: 'person.type', text })}
        onEnter={() => onIntent(verify)}
      />
    </CardPage>
  );
}
