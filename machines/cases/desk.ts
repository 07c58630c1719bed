import type { Policy } from '../conditions/policy.js';
import type { PhoneKind } from '../protocol/messages.js';
import { act, type Run } from '../scenarios/run.js';
import type { World, WorldEvent } from '../world/world.js';
import { type Case, type CaseId, caseRun, repairOf } from './case.js';
import { cases } from './cases.js';
import { type CauseId, speaksAgainst } from './causes.js';
import { lookAt, type LookId } from './looks.js';

/** What the desk says of the last thing that the helper did. */
export type Remark =
  /** Nobody is helped before it is known who they are. */
  | { readonly says: 'cardFirst' }
  /** Another cause was named; `look` speaks against it. */
  | { readonly says: 'notThis'; readonly cause: CauseId; readonly look: LookId }
  /** It was checked, and the goal is not reached. */
  | { readonly says: 'notYet' };

/** A case under way, as the helper has it. */
export interface Desk {
  readonly id: CaseId;
  /** Looking for the cause, mending it, or done. */
  readonly phase: 'looking' | 'mending' | 'done';
  readonly run: Run;
  /** What was looked at, each once, in order. */
  readonly looks: readonly LookId[];
  /** What the learner shows now; nothing: the devices are as they were brought. */
  readonly shown: LookId | null;
  /** The causes that were named, in order. */
  readonly named: readonly CauseId[];
  /** What the learner did since. */
  readonly presses: number;
  readonly remark: Remark | null;
}

export type DeskEvent =
  | { readonly type: 'desk.look'; readonly look: LookId }
  | { readonly type: 'desk.lookAway' }
  | { readonly type: 'desk.name'; readonly cause: CauseId }
  /** The learner does something on a device, because the helper says so. */
  | { readonly type: 'desk.happen'; readonly event: WorldEvent }
  /** Does it work now? */
  | { readonly type: 'desk.check' };

/** A learner comes to the desk of a school. */
export const openDesk = (id: CaseId, phone: PhoneKind, seed: number, policy: Policy = {}): Desk => ({
  id,
  phase: 'looking',
  run: caseRun(cases[id], phone, seed, policy),
  looks: [],
  shown: null,
  named: [],
  presses: 0,
  remark: null,
});

/** What the devices show: where the learner has opened what is looked at, or where the practice is. */
export const deskWorld = ({ run, shown }: Desk): World => (shown === null ? run.world : lookAt(run.world, shown));

/** Whether what the learner came for is reached, and the cause is gone. */
export const isMended = ({ id, run }: Desk): boolean => repairOf(cases[id]).goal(run.world);

/** Advances a case by one thing that the helper does. Pure; what is not possible now changes nothing. */
export function advance(desk: Desk, event: DeskEvent): Desk {
  const { phase, looks } = desk;
  switch (event.type) {
    case 'desk.look': {
      const { look } = event;
      if (phase !== 'looking') return desk;
      // What speaks against a cause is said until something else is looked at.
      const remark = desk.remark?.says === 'notThis' && desk.remark.look === look ? desk.remark : null;
      return { ...desk, looks: looks.includes(look) ? looks : [...looks, look], shown: look, remark };
    }
    case 'desk.lookAway':
      return desk.shown === null ? desk : { ...desk, shown: null };
    case 'desk.name':
      return phase === 'looking' ? name(desk, event.cause) : desk;
    case 'desk.happen':
      return phase === 'mending' ? happen(desk, event.event) : desk;
    case 'desk.check':
      if (phase !== 'mending') return desk;
      return isMended(desk) ? { ...desk, phase: 'done', remark: null } : { ...desk, remark: { says: 'notYet' } };
    default:
      return event satisfies never;
  }
}

function name(desk: Desk, cause: CauseId): Desk {
  const one = cases[desk.id];
  const { world } = desk.run;
  if (!one.candidates.includes(cause)) return desk;
  if (!desk.looks.includes('card')) return { ...desk, remark: { says: 'cardFirst' } };
  const named = [...desk.named, cause];
  if (cause === one.cause) return { ...desk, named, phase: 'mending', shown: null, remark: null };
  const look = against(one, cause, desk.looks, world);
  return { ...desk, named, remark: look && { says: 'notThis', cause, look } };
}

/** What speaks against a cause: what was seen already, or else what can be. */
const against = ({ looks }: Case, cause: CauseId, seen: readonly LookId[], world: World): LookId | null =>
  [...seen, ...looks].find((look) => speaksAgainst(look, cause, world)) ?? null;

function happen(desk: Desk, event: WorldEvent): Desk {
  const run = act(desk.run, event);
  const presses = event.type === 'world.elapse' || event.type === 'world.wait' ? 0 : 1;
  return { ...desk, run, presses: desk.presses + presses, remark: null };
}
