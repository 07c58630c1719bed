import { createContext, useContext } from 'react';

/** What the toolbar says. */
export interface StoryGlobals {
  readonly locale: 'nl' | 'en';
  readonly phone: 'android' | 'iphone';
  readonly direction: 'ltr' | 'rtl';
}

export const StoryGlobalsContext = createContext<StoryGlobals>({ locale: 'nl', phone: 'android', direction: 'ltr' });

export const useStoryGlobals = (): StoryGlobals => useContext(StoryGlobalsContext);
