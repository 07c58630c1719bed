import type { AdminView } from '../../machines/admin/admin.view.types.js';
import { adminView } from '../../machines/admin/admin.view.js';
import type { AdminRole } from '../../machines/admin/admin.setup.js';
import { withAdmin } from '../../machines/attended/index.js';
import { type ConditionId, startWith } from '../../machines/conditions/condition.js';
import { appGone, registered, replacing, unregistered } from '../../machines/conditions/starts.js';
import { possible } from '../../machines/world/possible.js';
import { sameness } from '../../machines/world/sameness.js';
import type { Start } from '../../machines/world/start.js';
import { createWorld, step, type World } from '../../machines/world/world.js';

const draw = { phone: 'android', seed: 7 } as const;
const full: readonly ConditionId[] = ['fiveAuthenticators'];
const starts: readonly Start[] = [
  registered('home')(draw),
  appGone(draw),
  startWith(replacing(draw), full),
  unregistered('home')({ ...draw, phone: 'iphone' }),
];

/** Every world that a helper alone leads to; and in which the pass that they made ran out. */
function worldsOf(start: Start, role: AdminRole): readonly World[] {
  const first = withAdmin(createWorld(start), role);
  const known = new Set([sameness(first)]);
  const worlds = [first];
  for (const world of worlds) {
    for (const event of possible(world)) {
      if (event.type !== 'world.helper' && event.type !== 'world.wait') continue;
      const next = step(world, event);
      const key = sameness(next);
      if (!known.has(key)) worlds.push(next);
      known.add(key);
    }
  }
  return worlds;
}

const all: readonly AdminView[] = starts.flatMap((start) =>
  (['authenticationAdministrator', 'globalReader'] as const).flatMap((role) =>
    worldsOf(start, role).flatMap(({ admin }) => (admin ? [adminView(admin)] : [])),
  ),
);

/** What can be seen in a view, one thing at a time; what lies behind a dialog is looked at without it. */
export const seenIn = (view: AdminView): readonly string[] =>
  Object.entries(view).flatMap(([key, value]) =>
    key === 'behind' || key === 'lifetimes' ? [] : [`${view.screen} ${key} ${JSON.stringify(plain(key, value))}`],
  );

/** Of a list how many lines, and of a pass that there is one. */
const plain = (key: string, value: unknown): unknown => {
  if (Array.isArray(value)) return value.length;
  if (key !== 'pass' || value === null) return value;
  return typeof value === 'string' ? 'shown' : { ...value, minutes: 'some' };
};

/** Views in which everything that the admin side can show is seen at least once. */
export const adminViews: readonly AdminView[] = (() => {
  const seen = new Set<string>();
  return all.filter((view) => {
    const fresh = seenIn(view).filter((one) => !seen.has(one));
    for (const one of fresh) seen.add(one);
    return fresh.length > 0;
  });
})();
