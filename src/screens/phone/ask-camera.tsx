import { Icon } from '../../parts/icon.js';
import { PermissionAnswers } from '../../parts/permission-answers.js';
import { PhoneDialog } from '../../parts/phone-dialog.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

/** The telephone asks whether the app may use the camera: three answers on Android, two on an iPhone. */
export function AskCamera({ view, t, onIntent }: PhoneProps<'askCamera'>) {
  const { kind } = view;
  return (
    <div className="cam">
      {kind === 'android' ? (
        <PhoneDialog title={t.title[kind]} stacked mark={<Icon name="cam" />}>
          <PermissionAnswers kind={kind} t={t} onIntent={onIntent}>
            <Press intent={{ type: 'person.allowOnce' }} onIntent={onIntent} className="ans">
              {t.once}
            </Press>
          </PermissionAnswers>
        </PhoneDialog>
      ) : (
        <PhoneDialog title={t.title[kind]} text={t.text}>
          <PermissionAnswers kind={kind} t={t} onIntent={onIntent} />
        </PhoneDialog>
      )}
    </div>
  );
}
