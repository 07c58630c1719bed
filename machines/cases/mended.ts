import { signs } from '../coach/signs.js';
import { guide, type Guide, type Guided } from '../scenarios/guide.js';
import { scenarios } from '../scenarios/registry.js';
import type { Run } from '../scenarios/run.js';
import { holdsAsked } from '../scenarios/stops.js';
import { viewsOf } from '../world/views.js';
import type { World } from '../world/world.js';
import type { Case, CauseId } from './case.js';

/** Whether a cause is still there in a world: what the school, the phone or the laptop remembers of it. */
function lasts(id: CauseId, { scenario, conditions }: Case, world: World): boolean {
  const sign = signs[id];
  if (!sign) return false;
  const moment = { scenario, began: conditions, before: world, event: null, world, views: viewsOf(world) };
  return (sign.lasts ?? sign.shows)(moment);
}

/** The goal is reached, and nothing of what was wrong is left: who goes round a cause meets it again tomorrow. */
export const isMended = (one: Case, { world }: Pick<Run, 'world'>): boolean =>
  scenarios[one.scenario].goal(world) && !one.causes.some((cause) => lasts(cause, one, world));

/** The goal can be reached around these, and they stay: they go first. */
const remembered: ReadonlySet<CauseId> = new Set(['E11', 'E12', 'E27', 'E29']);

/** How the admin side of the school helps: by taking the registration away, by a temporary pass, or by ending sessions. */
type BySchool = 'again' | 'pass' | 'sessions';
const bySchool: { readonly [C in CauseId]?: BySchool } = { E20: 'again', E25: 'pass', E51: 'sessions' };

/** How the helper at the admin side has to help; null where the learner can do all of it. */
export function needsSchool({ causes }: Pick<Case, 'causes'>): BySchool | null {
  const cause = causes.find((id) => bySchool[id]);
  return (cause && bySchool[cause]) ?? null;
}

/** What the guide leads to when a case is mended: what was wrong is gone, and then the goal of its practice. */
export function repairOf(one: Case): Guided {
  const { id, stops, goal, exits } = scenarios[one.scenario];
  // Who has a pass gets past what only others could change.
  if (needsSchool(one) === 'pass') return { id, stops, goal, exits: [] };
  // The app is set up once more, with the pages of a first time.
  if (needsSchool(one) === 'again') {
    const again = scenarios['first-setup-at-home'];
    return { id: again.id, stops: again.stops, goal: (world) => goal(world) && holdsAsked(world), exits };
  }
  const gone = one.causes
    .filter((cause) => remembered.has(cause))
    .map((cause) => ({
      id: 'allowNotifications' as const,
      step: '1',
      device: 'phone' as const,
      reached: (world: World) => !lasts(cause, one, world),
    }));
  return {
    id,
    stops: [...gone, ...stops],
    goal: (world) => gone.every(({ reached }) => reached(world)) && goal(world),
    exits,
  };
}

const bare = new WeakMap<World, World>();

/** The world as the learner can change it: nobody sits at the admin side. */
export function learnersWorld(world: World): World {
  const known = bare.get(world);
  if (known) return known;
  const { admin, ...rest } = world;
  const learners = admin ? rest : world;
  bare.set(world, learners);
  return learners;
}

const guides = new WeakMap<World, Map<Case, Guide>>();

/** What leads the learner on to the repair from where they are. A world is asked once. */
export function leadOf({ one, run }: { readonly one: Case; readonly run: Pick<Run, 'world'> }): Guide {
  const said = guides.get(run.world)?.get(one) ?? guide(learnersWorld(run.world), repairOf(one));
  guides.set(run.world, new Map(guides.get(run.world)).set(one, said));
  return said;
}
