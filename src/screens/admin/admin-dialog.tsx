import type { ReactNode } from 'react';
import type { AdminLabel } from '../../strings/admin.js';
import { DialogPage } from '../laptop/dialog-page.js';

interface AdminDialogProps {
  /** The methods as they were when the dialog came. */
  readonly behind: ReactNode;
  readonly heading: AdminLabel;
  readonly text: string;
  readonly wide?: boolean;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}

/** A dialog over the methods of a user, with the English name of what it is about. */
export function AdminDialog(props: AdminDialogProps) {
  const { behind, heading, text, wide = false, buttons, children } = props;
  const { own, real } = heading;
  return (
    <DialogPage behind={behind} heading={own} text={text} wide={wide} buttons={buttons}>
      {real !== null && (
        <p className="dialog__real" lang="en">
          {real}
        </p>
      )}
      {children}
    </DialogPage>
  );
}
