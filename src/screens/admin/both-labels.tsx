import type { AdminLabel } from '../../strings/admin.js';

/** A label of ours, with the English one of the product under it where that is what a helper will find. */
export function BothLabels({ label: { own, real } }: { readonly label: AdminLabel }) {
  if (real === null) return own;
  return (
    <span className="both">
      {own}
      <small lang="en">{real}</small>
    </span>
  );
}
