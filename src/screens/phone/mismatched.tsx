import { ToldDialog } from './told-dialog.js';
import type { PhoneProps } from './phone-screen.js';

/** The number was not the one on the laptop. */
export function Mismatched({ t, common, onIntent }: PhoneProps<'mismatched'>) {
  return <ToldDialog said={t} common={common} onIntent={onIntent} account={true} mark="info" />;
}
