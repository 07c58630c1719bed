import { Hurdle } from '../../parts/hurdle.js';
import type { PhoneProps } from './phone-screen.js';

/** The phone has no room for the app. */
export function StorageFull({ view, t, common, onIntent }: PhoneProps<'storageFull'>) {
  return (
    <Hurdle
      kind={view.kind}
      icon="phone"
      words={t}
      store={common.store[view.kind]}
      back={common.back}
      onIntent={onIntent}
    />
  );
}
