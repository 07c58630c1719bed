import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';
import { Words } from '../../parts/words.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** Signing in outside the school stops here: the app must be set up first. */
export function Interrupted({ t, common, onIntent }: LaptopScreenProps<'interrupted'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      links={
        <>
          <Press intent={{ type: 'person.useOtherAccount' }} onIntent={onIntent} className="b b--link">
            {t.other}
          </Press>
          <ElsewhereButton onIntent={onIntent} className="b b--link">
            {t.more}
          </ElsewhereButton>
        </>
      }
      buttons={
        <Press intent={{ type: 'person.next' }} onIntent={onIntent} className="b b--pri">
          {common.next}
        </Press>
      }
    >
      <p>
        <Words text={t.text} />
      </p>
    </CardPage>
  );
}
