import type { ReactNode } from 'react';
import { type Wave, wave } from '../parts/wave.js';
import type { Locale } from '../strings/strings.js';
import type { Asked } from './address.js';
import type { Place } from './place.js';

export interface PageProps {
  readonly place: Place;
  readonly go: (next: Place) => void;
}

/** A page of the site as it is fetched. */
interface PageModule {
  readonly Page: (props: PageProps) => ReactNode;
}

/** Also before it is asked for: the practice, with its words, by who can go on without internet. */
export const practicePage: Wave<PageModule & { readonly prefetch: (locale: Locale) => void }> = wave(
  () => import('./practice-page.js'),
);
const startPage = wave(() => import('./start-page.js'));
const profilePage = wave(() => import('./profile-page.js'));

/** Each page comes when an address asks for it: nobody waits for another one. */
export const pages: { readonly [P in Asked['page']]: Wave<PageModule> } = {
  start: startPage,
  help: startPage,
  practice: practicePage,
  embed: wave(() => import('./embed-page.js')),
  profile: profilePage,
  check: profilePage,
  lesson: wave(() => import('./lesson-page.js')),
  workshop: wave(() => import('./workshop-page.js')),
  trainer: wave(() => import('./trainer-page.js')),
  class: wave(() => import('./class-page.js')),
  guide: wave(() => import('./guide-page.js')),
  desk: wave(() => import('./desk-page.js')),
  'for-real': wave(() => import('./for-real-page.js')),
};
