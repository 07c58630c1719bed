import type { LaptopScreenProps } from './laptop-screen.js';
import { SignInForm } from './sign-in-form.js';

/** Signing in: the password, of which only the length exists. */
export function Password({ view, t, common, onIntent }: LaptopScreenProps<'password'>) {
  return (
    <SignInForm
      common={common}
      t={t}
      complaint={view.complaint !== 'none' && t.complaint[view.complaint]}
      value={<span aria-hidden="true">{'●'.repeat(view.length)}</span>}
      said={view.length > 0 ? t.filled : common.empty}
      help={t.forgotten}
      onIntent={onIntent}
    />
  );
}
