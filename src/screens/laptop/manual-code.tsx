import { Breakable } from '../../parts/breakable.js';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { Words } from '../../parts/words.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { WizardButtons } from './wizard-buttons.js';

/** Nine digits as one reads them aloud. */
const inThrees = (code: string): string => code.replace(/\d{3}(?=\d)/g, '$& ');

/** The code in words, for who cannot scan it. */
export function ManualCode({ view, t, common, onIntent }: LaptopScreenProps<'manualCode'>) {
  const copy = (what: string) => (
    <ElsewhereButton onIntent={onIntent} about="copied" className="copy" label={t.copy(what)}>
      <Icon name="copy" size={20} />
    </ElsewhereButton>
  );
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
          <bdi dir="ltr">{inThrees(view.code)}</bdi>
          {copy(t.code)}
        </dd>
        <dt>{t.url}</dt>
        <dd>
          <bdi dir="ltr">
            <Breakable text={view.url} />
          </bdi>
          {copy(t.url)}
        </dd>
      </dl>
    </CardPage>
  );
}
