import { ElsewhereButton } from '../../parts/elsewhere.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** The school lets nobody register from here, or not without a proof. */
export function RegistrationBlocked({ view, t, common, onIntent }: LaptopScreenProps<'registrationBlocked'>) {
  const { heading, text } = t.lacks[view.lacks];
  return (
    <CardPage
      common={common}
      guest
      heading={heading}
      links={
        <ElsewhereButton onIntent={onIntent} className="b b--link">
          {t.more}
        </ElsewhereButton>
      }
    >
      <p>{text}</p>
    </CardPage>
  );
}
