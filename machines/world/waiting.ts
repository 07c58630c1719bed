import type { World } from './world.js';

/** What time would bring. */
export interface Waiting {
  /** Milliseconds until something that runs by itself is done, or null when nothing runs. */
  readonly progressIn: number | null;
  /** What can run out: a request on its way to the phone, the code on the laptop, or a temporary pass. */
  readonly patience: 'prompt' | 'code' | 'pass' | null;
}

const kinds = ['prompt', 'pass'] as const;

export function waiting({ alarms, now }: Pick<World, 'alarms' | 'now'>): Waiting {
  const progress = alarms.find(({ kind }) => kind === 'progress');
  const patience = alarms.find(({ kind }) => kind === 'patience');
  return {
    progressIn: progress ? Math.max(0, progress.at - now) : null,
    patience: patience ? (kinds.find((kind) => patience.id.includes(`.${kind}Patience`)) ?? 'code') : null,
  };
}
