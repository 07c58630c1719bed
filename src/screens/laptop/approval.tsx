import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { ShownNumber } from './shown-number.js';

/** Signing in waits for the phone. */
export function Approval({ view, t, common, onIntent }: LaptopScreenProps<'approval'>) {
  return (
    <CardPage
      common={common}
      guest
      heading={t.heading}
      picture={<ShownNumber label={common.number} number={view.number} />}
      links={
        view.otherWay ? (
          <Press intent={{ type: 'person.cannotUseApp' }} onIntent={onIntent} className="b b--link">
            {t.cannot}
          </Press>
        ) : (
          <ElsewhereButton onIntent={onIntent} className="b b--link">
            {t.cannot}
          </ElsewhereButton>
        )
      }
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
