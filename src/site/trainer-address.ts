import type { At, Kept } from '../trainer/kept.js';
import { readKept } from '../trainer/kept.js';
import type { Locale } from '../strings/strings.js';
import { writePage, writeStart } from './address.js';
import type { Choices } from './choices.js';

/** What an address asks of the page of a trainer. */
export interface TrainerAsked extends At {
  /** A workshop, a practice, or what was pasted; null: nothing yet. */
  readonly show: string | null;
  readonly set: string | null;
}

/** In the place of what to show: what was pasted, which only this tab knows. */
export const pasted = 'pasted';

const numberIn = (text: string | null): number => (text !== null && /^\d{1,5}$/.test(text) ? Number(text) : 0);

/** The query and the fragment alike, as on every page of the site. */
export function readTrainer(search: string, hash: string): TrainerAsked {
  const said = new URLSearchParams(`${search.replace(/^\?/, '')}&${hash.replace(/^#/, '')}`);
  // Who reads it counts from one.
  const item = Math.max(0, numberIn(said.get('item')) - 1);
  const place = Math.max(0, numberIn(said.get('step')) - 1);
  return { show: said.get('show') || null, set: said.get('set') || null, item, place };
}

type Carried = Pick<Choices, 'phone' | 'profile'>;

/** The query of the page of a trainer, and of where in what is shown one is. A set stands after the #: its stories are sent to nobody. */
export function writeTrainer(
  choices: Carried,
  locale: Locale,
  { show, set, item, place }: Partial<TrainerAsked> = {},
): string {
  const [query = ''] = writePage('trainer', locale, { profile: null }).split('#');
  const said = new URLSearchParams(query);
  said.set('phone', choices.phone);
  if (show) said.set('show', show);
  if (item) said.set('item', String(item + 1));
  if (place) said.set('step', String(place + 1));
  const profile = writeStart(choices);
  return `?${said}${profile}${set ? `${profile === '' ? '#' : '&'}set=${set}` : ''}`;
}

interface Entry {
  readonly trainer?: unknown;
}

/** What this tab keeps beside the address. */
export const entryTrainer = (): Kept => readKept((history.state as Entry | null)?.trainer);

/** Keeps it. A browser that is asked too often refuses; the next time counts. */
export function keepEntryTrainer(trainer: Kept): void {
  try {
    history.replaceState({ ...history.state, trainer }, '');
  } catch {
    // Who reloads now finds what was there a moment before.
  }
}
