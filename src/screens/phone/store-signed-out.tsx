import { Hurdle } from '../../parts/hurdle.js';
import type { PhoneProps } from './phone-screen.js';

/** The store does not know whose phone it is. */
export function StoreSignedOut({ view, t, common, onIntent }: PhoneProps<'storeSignedOut'>) {
  return (
    <Hurdle
      kind={view.kind}
      icon="user"
      words={t}
      store={common.store[view.kind]}
      back={common.back}
      onIntent={onIntent}
    />
  );
}
