import { type ReactNode, useMemo } from 'react';
import { StoryGlobalsContext } from './story-globals.js';

interface StoryGlobalsProviderProps {
  readonly locale: unknown;
  readonly phone: unknown;
  readonly direction: unknown;
  readonly children: ReactNode;
}

/** Hands what the toolbar says to the stories; anything else than the second choice is the first. */
export function StoryGlobalsProvider({ locale, phone, direction, children }: StoryGlobalsProviderProps) {
  const globals = useMemo(
    () =>
      ({
        locale: locale === 'en' ? 'en' : 'nl',
        phone: phone === 'iphone' ? 'iphone' : 'android',
        direction: direction === 'rtl' ? 'rtl' : 'ltr',
      }) as const,
    [locale, phone, direction],
  );
  return <StoryGlobalsContext.Provider value={globals}>{children}</StoryGlobalsContext.Provider>;
}
