import { Fragment } from 'react';

/** An address that may be broken after its dots, slashes and at sign, and nowhere else as long as it fits. */
export function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=[./@])/).map((piece, place) => (
    // The pieces never change order, so the place is the identity.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={place}>
      {piece}
      <wbr />
    </Fragment>
  ));
}
