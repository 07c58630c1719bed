import { Press } from '../../parts/press.js';
import { AdminDialog } from './admin-dialog.js';
import type { AdminScreenProps } from './admin-screen.js';

/** What cannot be undone is asked once more, with what it does and what it leaves. */
export function ConfirmDeed({ view, t, common, onIntent, scene }: AdminScreenProps<'confirmDeed'>) {
  const words = t[view.deed];
  return (
    <AdminDialog
      behind={scene}
      heading={words.heading}
      text={words.text}
      buttons={
        <>
          <Press intent={{ type: 'person.cancel' }} onIntent={onIntent} className="b">
            {common.laptop.cancel}
          </Press>
          <Press intent={{ type: 'person.yes' }} onIntent={onIntent} className="b b--pri">
            {words.yes}
          </Press>
        </>
      }
    >
      <ul className="does">
        {words.does.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </AdminDialog>
  );
}
