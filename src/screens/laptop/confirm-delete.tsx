import { AppIcon } from '../../parts/app-icon.js';
import { Press } from '../../parts/press.js';
import { DialogPage } from './dialog-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

/** Deleting has no undo, so it is asked once more, with the name of the phone. */
export function ConfirmDelete({ view, t, common, onIntent, scene }: LaptopScreenProps<'confirmDelete'>) {
  const { method } = view;
  const device = typeof method === 'string' ? common.older[method] : common.phones[method.model][method.phone];
  return (
    <DialogPage
      behind={scene}
      heading={t.heading}
      text={t.text}
      buttons={
        <>
          <Press intent={{ type: 'person.cancel' }} onIntent={onIntent} className="b">
            {common.cancel}
          </Press>
          <Press intent={{ type: 'person.yes' }} onIntent={onIntent} className="b b--pri">
            {t.yes}
          </Press>
        </>
      }
    >
      <div className="dialog__what">
        <AppIcon />
        <span>
          <small>{common.authenticator}</small>
          <b>{device}</b>
        </span>
      </div>
    </DialogPage>
  );
}
