import { type ReactNode, useId } from 'react';

/** Gives an id to screens, which have no hooks: for a label that stands apart from its control. */
export function WithId({ children }: { readonly children: (id: string) => ReactNode }) {
  return children(useId());
}
