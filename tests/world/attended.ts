import type { AdminIntentType } from '../../machines/admin/admin.intents.js';
import { withAdmin } from '../../machines/attended/index.js';
import type { LaptopIntentType } from '../../machines/laptop/laptop.intents.js';
import { possible } from '../../machines/world/possible.js';
import { sameness } from '../../machines/world/sameness.js';
import { createWorld, step, type World, type WorldEvent } from '../../machines/world/world.js';
import type { Start } from '../../machines/world/start.js';

/** A practice with a helper who may change everything. */
export const attendedWorld = (start: Start): World => withAdmin(createWorld(start), 'authenticationAdministrator');

/** Presses one thing, which has to be possible. */
export function press(world: World, at: 'laptop', ...types: readonly LaptopIntentType[]): World;
export function press(world: World, at: 'admin', ...types: readonly AdminIntentType[]): World;
export function press(world: World, at: 'laptop' | 'admin', ...types: readonly string[]): World {
  return types.reduce((now, type) => {
    const event = possible(now).find(
      (one) =>
        (at === 'admin' ? one.type === 'world.helper' : one.type === 'world.person' && one.at === at) &&
        'intent' in one &&
        one.intent.type === type,
    );
    if (!event) throw new Error(`${type} is not possible at the ${at}: ${now.laptop.value}, ${now.admin?.value}`);
    return step(now, event);
  }, world);
}

/** What can happen at the laptop and the admin side, when a helper finishes what they began; the phone lies where it lies. */
const besidePhone = (world: World): readonly WorldEvent[] =>
  possible(world).filter((event) => {
    // How long a pass is good makes no difference to who only waits.
    if (event.type === 'world.helper') return event.intent.type !== 'person.chooseLifetime';
    return world.admin?.value === 'listingUsers' && (event.type !== 'world.person' || event.at === 'laptop');
  });

/** Every world that a helper and a learner at the laptop come to, with what each leads to. */
export function walkAttended(first: World) {
  const known = new Map([[sameness(first), 0]]);
  const worlds = [first];
  const next: number[][] = [];
  const ignored = new Set<string>();
  const heard = new Set<string>();
  const disagreements: string[] = [];
  for (let at = 0; at < worlds.length; at += 1) {
    const world = worlds[at] as World;
    next.push(
      besidePhone(world).map((event) => {
        const after = step(world, event);
        for (const { type, party } of after.ignored) ignored.add(`${party} ${type}`);
        for (const { type } of after.last) heard.add(type);
        const key = sameness(after);
        const before = known.get(key);
        if (before === undefined) {
          known.set(key, worlds.length);
          return worlds.push(after) - 1;
        }
        if ((at + before) % 16 === 0) disagreements.push(...disagree(worlds[before] as World, after));
        return before;
      }),
    );
  }
  return { worlds, next, ignored, heard, disagreements };
}

/** Where two worlds that are called the same differ in what can be done, or in what it leads to. */
function disagree(one: World, other: World): readonly string[] {
  const [ones, others] = [possible(one), possible(other)];
  const where = `${one.laptop.value} ${one.service.value} ${one.admin?.value}`;
  if (ones.length !== others.length) return [`${where}: ${ones.length} and ${others.length} things to do`];
  return ones.flatMap((event, at) => {
    const [a, b] = [step(one, event), step(other, others[at] as WorldEvent)].map(sameness);
    return a === b ? [] : [`${where} ${JSON.stringify(event)}:\n${a}\n${b}`];
  });
}
