import { BusyRing } from '../../parts/busy-ring.js';
import { Heading } from '../../parts/heading.js';
import type { PhoneProps } from './phone-screen.js';

/** The account is being added: nothing to do but wait. */
export function Activating({ t }: PhoneProps<'activating'>) {
  return (
    <div className="centre">
      <BusyRing />
      <Heading className="h-phone">{t.title}</Heading>
      <output className="muted">{t.text}</output>
    </div>
  );
}
