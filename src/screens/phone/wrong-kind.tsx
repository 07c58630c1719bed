import { ToldDialog } from './told-dialog.js';
import type { PhoneProps } from './phone-screen.js';

/** A code of a school account was scanned as another kind. */
export function WrongKind({ t, common, onIntent }: PhoneProps<'wrongKind'>) {
  return <ToldDialog said={t} common={common} onIntent={onIntent} account={false} mark="info" />;
}
