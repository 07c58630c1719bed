import { createContext } from 'react';

/** How the page around a practice puts the steps from where it is on paper, where it has that. */
export const RestWayContext = createContext<(() => void) | null>(null);
