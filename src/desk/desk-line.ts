import { cases } from '../../machines/cases/cases.js';
import { repairOf } from '../../machines/cases/case.js';
import type { Desk } from '../../machines/cases/desk.js';
import { deviceOf, find, type LookId } from '../../machines/cases/looks.js';
import { type Guide, guide } from '../../machines/scenarios/guide.js';
import type { World } from '../../machines/world/world.js';
import { type CoachLine, coachLine } from '../player/coach-line.js';
import type { Scene } from '../player/scene.js';
import type { DeskStrings } from '../strings/desk.js';
import type { FirstStageStrings } from '../strings/stage.js';

/** What is seen where one looks. */
export const foundBy = (look: LookId, world: World, t: DeskStrings): string => {
  const found: Readonly<Record<string, string>> = t.looks[look].found;
  return found[find(look, world)] ?? '';
};

const known = new WeakMap<World, Guide>();

/** What leads on to the goal of a case. It looks ahead, so each world is asked once. */
export function leadOf({ id, run }: Desk): Guide {
  const told = known.get(run.world) ?? guide(run.world, repairOf(cases[id]));
  known.set(run.world, told);
  return told;
}

/** What the coach of the helper says: what is looked at, and later what to say to the learner. */
export function deskLine(desk: Desk, scene: Scene, t: DeskStrings, stage: FirstStageStrings): CoachLine {
  const { name } = t.people[desk.id];
  const quiet = { back: false, find: null };
  if (desk.phase === 'looking') {
    const { shown } = desk;
    const kicker = t.watching;
    if (shown === null) return { ...quiet, device: null, kicker, say: t.shows(name), why: t.showsWhy(name) };
    const say = `${t.looks[shown].ask(name)} ${foundBy(shown, desk.run.world, t)}.`;
    return { ...quiet, device: deviceOf(shown), kicker, say, why: t.lookWhy };
  }
  if (desk.phase === 'done') return { ...quiet, device: null, kicker: t.watching, say: t.ended, why: t.endedWhy };
  const lead = leadOf(desk);
  if (!lead.stop) return { ...quiet, device: null, kicker: t.watching, say: t.mended, why: t.mendedWhy };
  const line = coachLine(lead, scene, stage);
  return { ...line, kicker: t.tell(name) };
}
