import { PasscodeField } from '../../parts/passcode-field.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The six digits of the app. What is wrong with them is said here, and one can try again. */
export function EnterPasscode({ view, t, common, onIntent, eyes }: LaptopScreenProps<'enterPasscode'>) {
  const verify = { type: 'person.verify' } as const;
  return (
    <CardPage
      common={common}
      guest
      kind="form"
      heading={t.heading}
      complaint={view.complaint !== 'none' && t.complaint[view.complaint]}
      links={
        <Press
          intent={{ type: view.early ? 'person.setUpFirst' : 'person.chooseAnother' }}
          onIntent={onIntent}
          className="b b--link"
        >
          {view.early ? t.setUpFirst : t.another}
        </Press>
      }
      buttons={
        <Press intent={verify} onIntent={onIntent} className="b b--pri">
          {t.verify}
        </Press>
      }
    >
      {view.complaint === 'none' && <p>{t.text}</p>}
      <PasscodeField
        domain="passcode"
        label={t.field}
        text={view.text}
        fill={t.fill}
        read={eyes?.passcode ?? null}
        onText={(text) => onIntent({ type: 'person.type', text })}
        onEnter={() => onIntent(verify)}
      />
    </CardPage>
  );
}
