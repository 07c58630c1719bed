/** A sentence in which the words between asterisks are literal labels, and so drawn bold. */
export function Words({ text }: { readonly text: string }) {
  // Odd pieces lie between two asterisks. The order never changes, so the place is the identity.
  // oxlint-disable-next-line react/no-array-index-key
  return <>{text.split('*').map((piece, place) => (place % 2 ? <b key={place}>{piece}</b> : piece))}</>;
}
