import { persona } from '../../../machines/protocol/persona.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { SignInForm } from './sign-in-form.js';

/** Signing in: the school e-mail address. The words of the school say whose it is. */
export function Email({ view, t, common, onIntent }: LaptopScreenProps<'email'>) {
  const typed = view.text === persona.email ? common.email : view.text;
  return (
    <SignInForm
      common={common}
      t={t}
      complaint={view.complaint && t.complaint}
      value={typed}
      said={typed || common.empty}
      help={t.help}
      onIntent={onIntent}
    />
  );
}
