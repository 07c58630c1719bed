import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import { FilledField } from './filled-field.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** Signing in: the school e-mail address. */
export function Email({ view, t, common, onIntent }: LaptopScreenProps<'email'>) {
  return (
    <CardPage
      common={common}
      guest
      kind="form"
      heading={t.heading}
      complaint={view.complaint && t.complaint}
      links={
        <ElsewhereButton onIntent={onIntent} className="b b--link">
          {t.help}
        </ElsewhereButton>
      }
      buttons={
        <Press intent={{ type: 'person.next' }} onIntent={onIntent} className="b b--pri">
          {t.next}
        </Press>
      }
    >
      <FilledField
        label={t.field}
        value={view.text}
        said={view.text || common.empty}
        words={t.fill}
        onIntent={onIntent}
      />
    </CardPage>
  );
}
