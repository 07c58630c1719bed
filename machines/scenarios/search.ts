import { sameness } from '../world/sameness.js';
import { step, type World } from '../world/world.js';
import type { Offer } from './price.js';

/** One world of a way, by its sameness: what happens there, and the price from there to the end. */
export interface Passed {
  readonly key: string;
  readonly by: Offer;
  readonly rest: number;
}

/** What is looked for, and what is known before. */
export interface Sought {
  readonly from: World;
  readonly arrives: (world: World) => boolean;
  /** What can be done in a world, each with its price. */
  readonly offers: (world: World) => readonly Offer[];
  /** No way goes through these. */
  readonly avoids?: (world: World) => boolean;
  /** No way on from a world is cheaper than this; never more than the truth. */
  readonly atLeast?: (world: World, key: string) => number;
  /** The price of the cheapest way on from a world, where one was found before: the search ends there. */
  readonly known?: (key: string) => number | undefined;
}

/** The cheapest way. */
export interface Found {
  /** In the units of `price.ts`. */
  readonly price: number;
  /** The worlds that it passes, in order, up to where it arrives or goes on as is known. */
  readonly passed: readonly Passed[];
  /** Every world that was opened, with the least that the way on from it can cost. */
  readonly learnt: Iterable<readonly [key: string, least: number]>;
}

/** A search that can be put down and taken up again, so that nobody waits for it. */
export interface Search {
  /** Opens up to so many worlds more. The cheapest way; `none` where there is none; null when there is more to open. */
  readonly go: (worlds: number) => Found | 'none' | null;
  /** How many worlds were opened. */
  readonly opened: () => number;
}

/** A world that was seen. */
interface Seen {
  readonly world: World;
  readonly key: string;
  /** The way on, where it is known; otherwise the least that it can cost. */
  readonly rest: number | undefined;
  readonly least: number;
  /** The price of the way here. */
  price: number;
  from: Seen | null;
  by: Offer | null;
  open: boolean;
}

/** Something that can be done, and is done when its turn comes: most turns never come. */
interface Turn {
  readonly from: Seen;
  readonly by: Offer;
}

/** Looks for the cheapest way (A*, Hart, Nilsson and Raphael 1968); bounds may be rough, so a world can be opened again. */
export function search({ from, arrives, offers, avoids, atLeast, known }: Sought): Search {
  const seen = new Map<string, Seen>();
  const queue: (Seen | Turn)[][] = [];
  let opened = 0;
  let now = 0;
  const enqueue = (at: number, entry: Seen | Turn) => (queue[Math.max(now, at)] ??= []).push(entry);

  const see = (world: World, price: number, before: Seen | null, by: Offer | null) => {
    const key = sameness(world);
    let here = seen.get(key);
    if (!here) {
      if (before && avoids?.(world)) return;
      const rest = arrives(world) ? 0 : known?.(key);
      const least = rest ?? atLeast?.(world, key) ?? 0;
      here = { world, key, rest, least, price, from: before, by, open: true };
      seen.set(key, here);
    } else if (price < here.price) Object.assign(here, { price, from: before, by, open: true });
    else return;
    enqueue(price + here.least, here);
  };

  const ends = (end: Seen, rest: number): Found => {
    const price = end.price + rest;
    const passed: Passed[] = [];
    for (let at = end; at.from && at.by; at = at.from)
      passed.unshift({ key: at.from.key, by: at.by, rest: price - at.from.price });
    function* learnt(): Generator<readonly [string, number]> {
      for (const one of seen.values()) if (!one.open) yield [one.key, price - one.price];
    }
    return { price, passed, learnt: learnt() };
  };

  see(from, 0, null, null);
  const go: Search['go'] = (worlds) => {
    const until = opened + worlds;
    for (; now < queue.length; now += 1) {
      const due = queue[now] ?? [];
      // What is found now may be due at once, so the list grows while it is gone through.
      for (let entry = due.pop(); entry; entry = due.pop()) {
        if (!('open' in entry)) {
          const { from: before, by } = entry;
          see(step(before.world, by.event), before.price + by.price, before, by);
          continue;
        }
        // It was queued for a dearer way as well, and opened by the cheaper one.
        if (!entry.open) continue;
        if (entry.rest !== undefined) return ends(entry, entry.rest);
        if (opened === until) {
          due.push(entry);
          return null;
        }
        entry.open = false;
        opened += 1;
        // Of equal ways that of what is listed first: the last that is queued is taken first.
        for (const by of [...offers(entry.world)].reverse()) enqueue(entry.price + by.price, { from: entry, by });
      }
    }
    return 'none';
  };
  return { go, opened: () => opened };
}
