import type { Policy } from '../../machines/conditions/policy.js';
import type { AddressBook } from '../parts/addresses.js';
import type { Tell } from '../profile/tell.js';

/** What a profile changes of a practice. */
export interface School {
  readonly tell: Tell | null;
  readonly policy: Policy;
  readonly addresses: AddressBook;
  /** The app is asked on the network of the school too: nothing is different there from anywhere else. */
  readonly everywhere: boolean;
}

/** The fictional Voorbeeldschool: the words are its own already. */
export const usualSchool: School = { tell: null, policy: {}, addresses: 'real', everywhere: false };
