import { ToldDialog } from './told-dialog.js';
import type { PhoneProps } from './phone-screen.js';

/** The request ended before it was answered. */
export function PromptGone({ t, common, onIntent }: PhoneProps<'promptGone'>) {
  return <ToldDialog said={t} common={common} onIntent={onIntent} account={true} mark="clock" />;
}
