import { passcodeEvery } from '../protocol/one-time-code.js';
import { viewsOf } from './views.js';
import { waiting } from './waiting.js';
import type { World } from './world.js';

/** Something that somebody can see or hold, and that is worth nothing when its time is over. */
export interface RunningOut {
  readonly what: 'prompt' | 'code' | 'pass' | 'passcode';
  /** Milliseconds that are left. */
  readonly left: number;
}

/** What runs out next: a request, a code or a pass that waits; or the six digits that the phone shows. */
export function runningOut(world: World): RunningOut | null {
  const { alarms, now } = world;
  const { patience, progressIn } = waiting(world);
  if (progressIn !== null) return null;
  const alarm = alarms.find(({ kind }) => kind === 'patience');
  const { phone } = viewsOf(world);
  // The digits change sooner than anything else ends.
  if (phone.screen === 'account') return { what: 'passcode', left: passcodeEvery - (now % passcodeEvery) };
  return patience && alarm ? { what: patience, left: Math.max(0, alarm.at - now) } : null;
}
