import { persona } from '../../../machines/protocol/persona.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import { FilledField } from './filled-field.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** Another password for the account, of which only the length exists. */
export function NewPassword({ view, t, common, onIntent }: LaptopScreenProps<'newPassword'>) {
  return (
    <CardPage
      common={common}
      kind="form"
      heading={t.heading}
      buttons={
        <Press intent={{ type: 'person.send' }} onIntent={onIntent} className="b b--pri" disabled={!view.filled}>
          {t.send}
        </Press>
      }
    >
      <p>{t.text}</p>
      <FilledField
        label={t.field}
        value={<span aria-hidden="true">{view.filled ? '●'.repeat(persona.passwordLength) : ''}</span>}
        said={view.filled ? t.filled : common.empty}
        words={t.fill}
        onIntent={onIntent}
      />
    </CardPage>
  );
}
