/** Time that somebody was there. */
export interface ActiveTime {
  /** When it was looked at last, in milliseconds of a clock that never goes back; null while nobody looks. */
  readonly since: number | null;
  readonly ms: number;
}

/** How often it is looked at, and what one look can add at most: a computer that slept was not practised on. */
export const beatMs = 15_000;
const longestMs = 2 * beatMs;

export const noTime: ActiveTime = { since: null, ms: 0 };

/** Looks at the time: what passed while the page was visible counts. */
export function beat({ since, ms }: ActiveTime, now: number, visible: boolean): ActiveTime {
  const passed = since === null ? 0 : Math.min(Math.max(now - since, 0), longestMs);
  return { since: visible ? now : null, ms: ms + passed };
}
