import { createContext, useContext } from 'react';
import { type AddressBook, addresses, type AddressPage } from './addresses.js';

/** Which addresses the laptop shows; set by the device. */
export const AddressBookContext = createContext<AddressBook>('real');

/** The address of a page, the domain in bold: that part tells a real page from a false one. */
export function AddressLine({ page }: { readonly page: AddressPage }) {
  const { before, domain, path } = addresses[useContext(AddressBookContext)][page];
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
