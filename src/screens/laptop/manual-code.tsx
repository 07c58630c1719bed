import { Breakable } from '../../parts/breakable.js';
import { Press } from '../../parts/press.js';
import { Words } from '../../parts/words.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { WizardButtons } from './wizard-buttons.js';

/** The code in words, for who cannot scan it. */
export function ManualCode({ view, t, common, onIntent }: LaptopScreenProps<'manualCode'>) {
  return (
    <CardPage
      common={common}
      kind="form"
      heading={t.heading}
      complaint={view.complaint && t.complaint}
      links={
        <Press intent={{ type: 'person.scanInstead' }} onIntent={onIntent} className="b b--link">
          {t.scanInstead}
        </Press>
      }
      buttons={<WizardButtons common={common} onIntent={onIntent} />}
    >
      <p>
        <Words text={t.text} />
      </p>
      <dl className="pairs">
        <dt>{t.code}</dt>
        <dd>
          <bdi dir="ltr">{view.code}</bdi>
        </dd>
        <dt>{t.url}</dt>
        <dd>
          <bdi dir="ltr">
            <Breakable text={view.url} />
          </bdi>
        </dd>
      </dl>
    </CardPage>
  );
}
