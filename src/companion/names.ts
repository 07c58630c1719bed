import type { Glance } from '../../machines/coach/glance.js';
import type { Device } from '../../machines/scenarios/scenario.js';
import type { World } from '../../machines/world/world.js';
import type { CompanionStrings } from '../strings/companion.js';

/** What a picture shows, in words. */
export function nameOf({ device, view, marks }: Glance, { names, marks: said }: CompanionStrings): string {
  const screens: Readonly<Record<string, string>> = device === 'laptop' ? names.laptop : names.phone;
  const known = marks.flatMap((mark) => said[mark] ?? said[mark.split('.')[0] ?? ''] ?? []);
  return [screens[view.screen] ?? '', ...known].join(', ');
}

/** How a device is called: where there is only a phone, its browser takes the place of the laptop. */
export const calledBy = (device: Device, { laptop }: Pick<World, 'laptop'>): Device | 'browser' =>
  device === 'laptop' && laptop.context.onPhone ? 'browser' : device;
