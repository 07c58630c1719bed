import type { ApartWay } from './way.js';
import type { SharedSettings } from '../player/props.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import type { PracticeViewProps } from '../player/practice-view.js';
import { type Half, nameOf, otherOf } from './half.js';

/** As large as a phone is drawn, with room for the coach. */
const phoneWindow = 'popup,width=430,height=900';

const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** A name that no other pair of windows of this browser has. */
const drawLink = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((n) => signs[n % signs.length]).join('');

/** Which windows a browser kept shut. */
const blocked = new Set<string>();
export const wasBlocked = ({ link }: Half): boolean => blocked.has(link);

/** The name of a window: the same half never opens twice by itself. */
export const windowName = (half: Half): string => `pairing-practice-${nameOf(half)}`;

/** Opens a half in a window of its own; whether the browser did. */
export function openHalf(half: Half, address: string): boolean {
  const opened = window.open(address, windowName(half), half.side === 'phone' ? phoneWindow : undefined);
  if (opened) blocked.delete(half.link);
  else blocked.add(half.link);
  return opened !== null;
}

/** The address that opens the other half of a practice, where it is now. */
export const addressOfOther = (
  way: ApartWay,
  half: Half,
  { practice, settings }: Pick<PracticeViewProps, 'practice' | 'settings'>,
): string => way.addressOf(encodeRun(practice.run), settings, nameOf(otherOf(half)));

/** Gives the phone of a run a window of its own; this one becomes that of the laptop. */
export function takeApart(way: ApartWay, run: string | null, set: SharedSettings): void {
  const link = drawLink();
  const phone: Half = { side: 'phone', link };
  openHalf(phone, way.addressOf(run, set, nameOf(phone)));
  way.onHalf(nameOf({ side: 'laptop', link }));
}
