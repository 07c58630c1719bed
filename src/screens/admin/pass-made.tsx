import { Press } from '../../parts/press.js';
import { AdminDialog } from './admin-dialog.js';
import type { AdminScreenProps } from './admin-screen.js';

/** The pass, for the only time that it is shown. */
export function PassMade({ view, t, common, onIntent, scene }: AdminScreenProps<'passMade'>) {
  const { hours, screens } = common.admin;
  const { once, more } = screens.userMethods.pass;
  return (
    <AdminDialog
      behind={scene}
      heading={t.heading}
      text={t.text}
      buttons={
        <Press intent={{ type: 'person.ok' }} onIntent={onIntent} className="b b--pri">
          {t.ok}
        </Press>
      }
    >
      <p className="secret">
        <small>{t.label}</small>
        <b dir="ltr">{view.pass.replace(/(?<=^.{4})/, ' ')}</b>
        <span>
          {hours(view.minutes / 60)} · {view.once ? once : more}
        </span>
      </p>
    </AdminDialog>
  );
}
