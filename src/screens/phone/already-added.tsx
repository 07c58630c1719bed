import { ToldDialog } from './told-dialog.js';
import type { PhoneProps } from './phone-screen.js';

/** This account is in the app already; it must be removed before it can be paired again. */
export function AlreadyAdded({ t, common, onIntent }: PhoneProps<'alreadyAdded'>) {
  return <ToldDialog said={t} common={common} onIntent={onIntent} account={true} mark="info" />;
}
