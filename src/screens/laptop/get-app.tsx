import { AppIcon } from '../../parts/app-icon.js';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';
import { Words } from '../../parts/words.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The wizard begins: get the app. */
export function GetApp({ t, common, onIntent }: LaptopScreenProps<'getApp'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      links={
        <>
          <Press intent={{ type: 'person.useOtherApp' }} onIntent={onIntent} className="b b--link">
            {t.otherApp}
          </Press>
          <Press intent={{ type: 'person.useOtherWay' }} onIntent={onIntent} className="b b--link">
            {t.otherWay}
          </Press>
        </>
      }
      buttons={
        <>
          <Press intent={{ type: 'person.cancel' }} onIntent={onIntent} className="b">
            {common.cancel}
          </Press>
          <Press intent={{ type: 'person.next' }} onIntent={onIntent} className="b b--pri">
            {common.next}
          </Press>
        </>
      }
    >
      <div className="beside">
        <AppIcon />
        <p>
          <Words text={t.text} />
        </p>
        <ElsewhereButton onIntent={onIntent} className="b b--link b--text">
          {t.download}
        </ElsewhereButton>
      </div>
      <p>{t.after}</p>
    </CardPage>
  );
}
