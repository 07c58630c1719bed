import { ElsewhereButton } from '../../parts/elsewhere.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The password was right, and the school lets nobody register from here. */
export function RegistrationBlocked({ t, common, onIntent }: LaptopScreenProps<'registrationBlocked'>) {
  return (
    <CardPage
      common={common}
      guest
      heading={t.heading}
      links={
        <ElsewhereButton onIntent={onIntent} className="b b--link">
          {t.more}
        </ElsewhereButton>
      }
    >
      <p>{t.text}</p>
    </CardPage>
  );
}
