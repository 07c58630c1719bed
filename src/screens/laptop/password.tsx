import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Hand } from '../../parts/hand.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import { FilledField } from './filled-field.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** Signing in: the password, of which only the length exists. */
export function Password({ view, t, common, onIntent }: LaptopScreenProps<'password'>) {
  const filled = view.length > 0 && (
    <>
      <span className="sr">{t.filled}</span>
      <span aria-hidden="true">{'●'.repeat(view.length)}</span>
    </>
  );
  return (
    <CardPage
      common={common}
      guest
      kind="form"
      heading={t.heading}
      complaint={view.complaint && t.complaint}
      picture={<Hand intent={{ type: 'person.fill' }} onIntent={onIntent} words={t.fill} />}
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
      <FilledField label={t.field} value={filled} empty={common.empty} />
    </CardPage>
  );
}
