import type { LaptopView } from '../laptop/laptop.view.types.js';
import { laptopView } from '../laptop/laptop.view.js';
import type { PhoneView } from '../phone/phone.view.types.js';
import { phoneView } from '../phone/phone.view.js';
import type { Device } from '../scenarios/scenario.js';
import type { World } from '../world/world.js';

/** What somebody tells who only says what they see: which screen it is, and what stands out on it. No number, code or text. */
export type Glance = {
  /** The screen and its marks. */
  readonly key: string;
  /** What tells it from another picture of the same screen. */
  readonly marks: readonly string[];
} & (
  | { readonly device: 'laptop'; readonly view: LaptopView }
  | { readonly device: 'phone' | 'oldPhone'; readonly view: PhoneView }
);

/** What tells two pictures of one screen apart: what a page complains of, says of itself, or has in its list. */
const tells: ReadonlySet<string> = new Set([
  'complaint',
  'because',
  'early',
  'already',
  'lacks',
  'against',
  'offered',
  'asked',
  'answer',
  'failed',
  'restored',
  'other',
  'link',
  'app',
  'of',
  'installed',
  'airplane',
  'clock',
  'notifications',
  'camera',
  'battery',
  'notice',
]);

const outstanding = (view: LaptopView | PhoneView): readonly string[] =>
  Object.entries(view)
    .filter(([name, value]) => tells.has(name) && value !== false && value !== 'none' && value !== 'nothing')
    .map(([name, value]) => (value === true ? name : `${name}.${value}`));

const many = ['none', 'one'];

/** How many lines a list has, where there is one; and of which phone a page asks whether it may go. */
function listed(view: LaptopView): readonly string[] {
  if (view.screen === 'securityInfo') return [`lines.${many[view.methods.length + view.older.length] ?? 'more'}`];
  if (view.screen !== 'confirmDelete') return [];
  return [`asks.${typeof view.method === 'string' ? 'older' : view.method.at}`];
}

/** What the list of accounts has and says; that one was added is said for a moment only. */
function newsOf(view: PhoneView): readonly string[] {
  if (view.screen !== 'accounts') return [];
  const news = view.news !== 'added' && view.news !== 'none' ? [`news.${view.news}`] : [];
  return [...(view.account ? ['account'] : []), ...news];
}

/** Snapshots are shared between worlds, and each is looked at once. */
const known = new WeakMap<object, Map<Device, Glance>>();

/** What is seen on a device in a world. */
export function glanceAt(world: World, device: Device): Glance {
  const snapshot = world[device] ?? world.phone;
  const before = known.get(snapshot) ?? new Map<Device, Glance>();
  const glance = before.get(device) ?? look(world, device);
  known.set(snapshot, before.set(device, glance));
  return glance;
}

function look(world: World, device: Device): Glance {
  if (device === 'laptop') {
    const view = laptopView(world.laptop);
    const marks = [...listed(view), ...outstanding(view)];
    return { device, key: [view.screen, ...marks].join(' '), marks, view };
  }
  const view = phoneView(world[device] ?? world.phone);
  const marks = [...newsOf(view), ...outstanding(view)];
  return { device, key: [view.screen, ...marks].join(' '), marks, view };
}
