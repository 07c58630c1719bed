import type { World } from './world.js';

/** What time would bring. */
export interface Waiting {
  /** Milliseconds until something that runs by itself is done, or null when nothing runs. */
  readonly progressIn: number | null;
  /** Whose patience can run out: a request's on its way to the phone, or the code's on the laptop. */
  readonly patience: 'prompt' | 'code' | null;
}

export function waiting({ alarms, now }: Pick<World, 'alarms' | 'now'>): Waiting {
  const progress = alarms.find(({ kind }) => kind === 'progress');
  const patience = alarms.find(({ kind }) => kind === 'patience');
  return {
    progressIn: progress ? Math.max(0, progress.at - now) : null,
    patience: patience ? (patience.id.includes('prompt') ? 'prompt' : 'code') : null,
  };
}
