import { useMemo } from 'react';
import { type ApartWay, HalfView, takeApart } from '../halves/index.js';
import type { PracticeViewProps } from '../player/practice-view.js';
import { writeAddress } from './address.js';
import { entryRun } from './history.js';
import type { PageProps } from './pages.js';

/** The halves of a practice as addresses of the site. */
const wayOf = ({ place, go }: PageProps): ApartWay => {
  const { half, ...whole } = place;
  return {
    half: half ?? null,
    onHalf: (next) => go(next === null ? whole : { ...whole, half: next }),
    addressOf: (run, { coach, addresses, locale, laptopLocale, phoneLocale }, next) => {
      const shared = { laptopLocale, phoneLocale, half: next ?? undefined, ...(run !== null && { run }) };
      return new URL(writeAddress({ ...place.choices, coach, addresses }, locale, shared), location.href).href;
    },
  };
};

/** A practice of which this window has one half. */
export function HalfPage({ place, go, ...props }: PracticeViewProps & PageProps) {
  const way = useMemo(() => wayOf({ place, go }), [place, go]);
  return <HalfView {...props} way={way} />;
}

/** Gives the phone a window of its own; this one has the laptop from then on. */
export function partInTwo(page: PageProps): void {
  const { choices, locale, laptopLocale = locale, phoneLocale = locale } = page.place;
  const { coach, addresses } = choices;
  takeApart(wayOf(page), entryRun(), { coach, addresses, locale, laptopLocale, phoneLocale });
}
