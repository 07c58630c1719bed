import type { Address } from './addresses.js';

/** An address with its domain in bold: that part tells a real page from a false one. */
export function AddressText({ address: { before, domain, path } }: { readonly address: Address }) {
  return (
    <bdi dir="ltr" className="address">
      {before}
      <wbr />
      <b>{domain}</b>
      <wbr />
      {path}
    </bdi>
  );
}
