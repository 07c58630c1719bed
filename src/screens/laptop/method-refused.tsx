import { Press } from '../../parts/press.js';
import { Words } from '../../parts/words.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The school supports one method only. */
export function MethodRefused({ t, common, onIntent }: LaptopScreenProps<'methodRefused'>) {
  return (
    <CardPage
      common={common}
      heading={t.heading}
      buttons={
        <Press intent={{ type: 'person.chooseAnother' }} onIntent={onIntent} className="b b--pri">
          {t.another}
        </Press>
      }
    >
      <p>
        <Words text={t.text} />
      </p>
    </CardPage>
  );
}
