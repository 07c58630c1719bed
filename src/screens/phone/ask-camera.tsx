import { Icon } from '../../parts/icon.js';
import { PhoneDialog } from '../../parts/phone-dialog.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

/** The telephone asks whether the app may use the camera: three answers on Android, two on an iPhone. */
export function AskCamera({ view, t, onIntent }: PhoneProps<'askCamera'>) {
  const allow = (
    <Press key="allow" intent={{ type: 'person.allow' }} onIntent={onIntent} tag="at-br" className="ans ans--main">
      {t.allow[view.kind]}
    </Press>
  );
  const refuse = (
    <Press key="refuse" intent={{ type: 'person.refuse' }} onIntent={onIntent} tag="at-br" className="ans">
      {t.refuse[view.kind]}
    </Press>
  );
  return (
    <div className="cam">
      {view.kind === 'android' ? (
        <PhoneDialog title={t.title[view.kind]} stacked mark={<Icon name="cam" />}>
          {allow}
          <Press intent={{ type: 'person.allowOnce' }} onIntent={onIntent} tag="at-br" className="ans">
            {t.once}
          </Press>
          {refuse}
        </PhoneDialog>
      ) : (
        <PhoneDialog title={t.title[view.kind]} text={t.text}>
          {refuse}
          {allow}
        </PhoneDialog>
      )}
    </div>
  );
}
