import { ToldDialog } from './told-dialog.js';
import type { PhoneProps } from './phone-screen.js';

/** The code was used, closed or gone. */
export function ActivationFailed({ t, common, onIntent }: PhoneProps<'activationFailed'>) {
  return <ToldDialog said={t} common={common} onIntent={onIntent} account={false} mark="info" />;
}
