import type { LaptopScreenProps } from './laptop-screen.js';
import { SignInForm } from './sign-in-form.js';

/** Signing in: the school e-mail address. */
export function Email({ view, t, common, onIntent }: LaptopScreenProps<'email'>) {
  return (
    <SignInForm
      common={common}
      t={t}
      complaint={view.complaint}
      value={view.text}
      said={view.text || common.empty}
      help={t.help}
      onIntent={onIntent}
    />
  );
}
