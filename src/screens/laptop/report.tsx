import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import { FilledField } from './filled-field.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** A message to the help desk of the school. */
export function Report({ view, t, common, onIntent }: LaptopScreenProps<'report'>) {
  const message = view.lure ? t.lure : t.message;
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
      <p>{t.to}</p>
      <FilledField
        label={t.field}
        value={view.filled && message}
        said={view.filled ? message : common.empty}
        words={t.fill}
        onIntent={onIntent}
      />
    </CardPage>
  );
}
