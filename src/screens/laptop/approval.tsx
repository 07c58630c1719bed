import { CannotUseApp } from './cannot-use-app.js';
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
      links={<CannotUseApp otherWay={view.otherWay} words={t.cannot} onIntent={onIntent} />}
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
