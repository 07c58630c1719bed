import { createContext, useContext } from 'react';
import { AddressText } from './address-text.js';
import { type AddressBook, addresses, type AddressPage } from './addresses.js';

/** Which addresses the laptop shows; set by the device. */
export const AddressBookContext = createContext<AddressBook>('real');

/** The address of a page. */
export function AddressLine({ page }: { readonly page: AddressPage }) {
  return <AddressText address={addresses[useContext(AddressBookContext)][page]} />;
}
