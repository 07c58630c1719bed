import { AppIntro } from '../../parts/app-intro.js';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

/** What the app keeps, and what the school cannot see. */
export function Privacy({ t, onIntent }: PhoneProps<'privacy'>) {
  return (
    <div className="fill pad first">
      <AppIntro title={t.title} text={t.text} />
      <ElsewhereButton onIntent={onIntent} className="linkb">
        {t.statement}
      </ElsewhereButton>
      <div className="answers push">
        <Press intent={{ type: 'person.accept' }} onIntent={onIntent} className="pb">
          {t.accept}
        </Press>
      </div>
    </div>
  );
}
