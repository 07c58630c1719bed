import { BusyRing } from '../../parts/busy-ring.js';
import { Heading } from '../../parts/heading.js';
import { Hurdle } from '../../parts/hurdle.js';
import type { PhoneProps } from './phone-screen.js';

/** A parent has to approve the install, and gets a message. */
export function ParentAsks({ view, t, common, onIntent }: PhoneProps<'parentAsks'>) {
  if (view.asked) {
    return (
      <div className="centre">
        <BusyRing />
        <Heading className="h-phone">{t.asked.title}</Heading>
        <output className="muted">{t.asked.text}</output>
      </div>
    );
  }
  return (
    <Hurdle
      kind={view.kind}
      icon="together"
      words={t}
      store={common.store[view.kind]}
      back={common.back}
      onIntent={onIntent}
    />
  );
}
