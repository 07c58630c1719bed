import type { ReactNode } from 'react';
import type { Layout } from './layout.js';
import type { Device } from './scene.js';
import type { StageMode } from './stage-scale.js';

/** How an action of the coach is drawn: with its name, as an icon whose name is still read, or not at all. */
export type Look = 'name' | 'icon' | 'none';
export type CoachAct = 'go' | 'why' | 'lost' | 'wait';
type Looks = { readonly [A in CoachAct]: Look };

/** Draws actions of the coach, in a layout, beside the device that is shown. */
export type CoachActs = (layout: Layout, shown: Device, onShow: (device: Device) => void) => ReactNode;

const looks = (go: Look, why: Look, lost: Look, wait: Look): Looks => ({ go, why, lost, wait });

/** With the device in view. What is left out here is in the menu. */
const near: { readonly [M in StageMode]: Looks } = {
  wide: looks('name', 'name', 'name', 'name'),
  upright: looks('name', 'name', 'name', 'name'),
  short: looks('name', 'icon', 'name', 'icon'),
  medium: looks('icon', 'icon', 'icon', 'icon'),
  side: looks('name', 'name', 'name', 'icon'),
  flat: looks('name', 'name', 'name', 'icon'),
  narrow: looks('name', 'name', 'name', 'icon'),
  compact: looks('icon', 'icon', 'icon', 'none'),
  single: looks('name', 'icon', 'icon', 'icon'),
  tiny: looks('icon', 'none', 'icon', 'none'),
};

/** While the other device is to be brought into view, that comes first. */
const far: { readonly [M in StageMode]?: Looks } = {
  side: looks('name', 'none', 'icon', 'none'),
  flat: looks('name', 'none', 'icon', 'none'),
  narrow: looks('name', 'none', 'icon', 'none'),
  compact: looks('icon', 'none', 'icon', 'none'),
  tiny: looks('icon', 'none', 'icon', 'none'),
};

/** How the actions are drawn in a layout. `away`: the device that the coach means is not in view. */
export function coachLooks({ mode, edge, acts }: Layout, away: boolean, typing: boolean): Looks {
  if (typing) return looks('icon', 'none', 'none', 'none');
  const room = edge && mode === 'single' ? 'tiny' : mode;
  return (away && far[room]) || near[acts];
}
