import { ToldDialog } from './told-dialog.js';
import type { PhoneProps } from './phone-screen.js';

/** The person said that it was not them. */
export function Denied({ t, common, onIntent }: PhoneProps<'denied'>) {
  return <ToldDialog said={t} common={common} onIntent={onIntent} account={true} mark="x" />;
}
