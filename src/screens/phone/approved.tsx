import { ToldDialog } from './told-dialog.js';
import type { PhoneProps } from './phone-screen.js';

/** The answer was right. */
export function Approved({ t, common, onIntent }: PhoneProps<'approved'>) {
  return <ToldDialog said={t} common={common} onIntent={onIntent} account={true} mark="check" />;
}
