import { phoneView } from '../phone/phone.view.js';
import { passcodeEvery } from '../protocol/one-time-code.js';
import { required } from '../protocol/required.js';
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
  const waits: RunningOut | null = patience && alarm ? { what: patience, left: Math.max(0, alarm.at - now) } : null;
  if (phoneView(required(world[world.hand], 'world: the phone in hand')).screen !== 'account') return waits;
  const digits: RunningOut = { what: 'passcode', left: passcodeEvery - (now % passcodeEvery) };
  return waits && waits.left < digits.left ? waits : digits;
}
