import { Home } from './home.js';
import { Locked } from './locked.js';
import { Store } from './store.js';
import { StoreSearch } from './store-search.js';
import type { PhoneDrawings, PhoneScreenName } from './phone-screen.js';

/** The screens of the phone that a practice begins with. */
export const firstPhoneScreens = {
  locked: Locked,
  home: Home,
  store: Store,
  storeSearch: StoreSearch,
} satisfies Partial<PhoneDrawings<PhoneScreenName>>;

/** Names of these screens. */
export type FirstPhoneScreen = keyof typeof firstPhoneScreens;
