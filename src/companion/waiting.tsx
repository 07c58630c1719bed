import type { CompanionStrings } from '../strings/companion.js';

/** Stands there while what follows from an answer is on its way: seen only by who waits long enough to wonder. */
export function Waiting({ t }: { readonly t: CompanionStrings }) {
  return (
    <output className="cp__card cp__wait" aria-busy="true">
      {t.waiting}
    </output>
  );
}
