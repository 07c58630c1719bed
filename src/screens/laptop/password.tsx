import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import { FilledField } from './filled-field.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** Signing in: the password, of which only the length exists. */
export function Password({ view, t, common, onIntent }: LaptopScreenProps<'password'>) {
  return (
    <CardPage
      common={common}
      guest
      kind="form"
      heading={t.heading}
      complaint={view.complaint && t.complaint}
      links={
        <ElsewhereButton onIntent={onIntent} className="b b--link">
          {t.forgotten}
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
        value={<span aria-hidden="true">{'●'.repeat(view.length)}</span>}
        said={view.length > 0 ? t.filled : common.empty}
        words={t.fill}
        onIntent={onIntent}
      />
    </CardPage>
  );
}
