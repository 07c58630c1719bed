import type { Shown } from './device-size.js';

/** How a trainer wants to look at things. */
export interface Wishes {
  /** Which device is large; `follow`: the one where something happens. */
  readonly view: Shown | 'follow';
  readonly spotlight: boolean;
  /** A class is asked by itself before each detour. */
  readonly asking: boolean;
}

const usualWishes: Wishes = { view: 'follow', spotlight: false, asking: true };

/** Where in a list somebody is. */
export interface At {
  readonly item: number;
  readonly place: number;
}

/** What a tab keeps of a trainer beside the address: what was pasted is nobody's business, and too long for one. */
export interface Kept {
  readonly typed: string;
  readonly given: readonly string[];
  readonly wishes: Wishes;
}

const views: readonly unknown[] = ['follow', 'laptop', 'phone', 'both'] satisfies readonly Wishes['view'][];

/** Reads back what was kept; what is not that counts as nothing. */
export function readKept(value: unknown): Kept {
  const { typed, given, wishes } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>;
  const { view, spotlight, asking } = (wishes ?? {}) as Partial<Record<keyof Wishes, unknown>>;
  return {
    typed: typeof typed === 'string' ? typed : '',
    given: Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [],
    wishes: {
      view: views.includes(view) ? (view as Wishes['view']) : usualWishes.view,
      spotlight: typeof spotlight === 'boolean' ? spotlight : usualWishes.spotlight,
      asking: typeof asking === 'boolean' ? asking : usualWishes.asking,
    },
  };
}
