import { expect, it } from 'vitest';
import { deviceSizes } from '../../src/trainer/device-size.js';

const rooms = [
  { width: 850, height: 700 },
  { width: 1230, height: 990 },
  { width: 850, height: 550 },
  { width: 374, height: 420 },
  { width: 410, height: 400 },
];

it.each(rooms)('devices stay in a room of $width by $height, and one alone is larger than beside another', (room) => {
  const both = deviceSizes(room, 'both', false);
  for (const shown of ['laptop', 'phone'] as const) {
    const alone = deviceSizes(room, shown, false)[shown]!;
    expect(alone.width).toBeLessThanOrEqual(room.width + 0.5);
    expect(alone.height).toBeLessThanOrEqual(room.height + 0.5);
    expect(alone.width * alone.height).toBeGreaterThan(both[shown]!.width * both[shown]!.height);
  }
  const side = room.width >= room.height ? 'width' : 'height';
  expect(both.laptop![side] + both.phone![side]).toBeLessThan(room[side]);
});
