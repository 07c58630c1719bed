/** An e-mail address that may break after its sign, and nowhere else when there is room. */
export function Email({ address }: { readonly address: string }) {
  const [name, place] = address.split('@');
  return (
    <>
      {name}@<wbr />
      {place}
    </>
  );
}
