import type { ReactNode } from 'react';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import { FilledField } from './filled-field.js';
import type { LaptopCommon, LaptopScreenProps } from './laptop-screen.js';

interface SignInFormProps {
  readonly common: LaptopCommon;
  readonly t: Pick<LaptopScreenProps<'email'>['t'], 'heading' | 'field' | 'fill' | 'next'>;
  readonly complaint: string | false;
  /** What is in the field; nothing when it is empty. */
  readonly value: ReactNode;
  /** The same for who cannot see it. */
  readonly said: string;
  /** The way out for who does not know what belongs there. */
  readonly help: string;
  readonly onIntent: LaptopScreenProps<'email'>['onIntent'];
}

/** One step of signing in: a field that the fictional person fills in. */
export function SignInForm({ common, t, complaint, value, said, help, onIntent }: SignInFormProps) {
  return (
    <CardPage
      common={common}
      guest
      kind="form"
      heading={t.heading}
      complaint={complaint}
      links={
        <ElsewhereButton onIntent={onIntent} className="b b--link">
          {help}
        </ElsewhereButton>
      }
      buttons={
        <Press intent={{ type: 'person.next' }} onIntent={onIntent} className="b b--pri">
          {t.next}
        </Press>
      }
    >
      <FilledField label={t.field} value={value} said={said} words={t.fill} onIntent={onIntent} />
    </CardPage>
  );
}
