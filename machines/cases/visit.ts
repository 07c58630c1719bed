import { withAdmin } from '../attended/index.js';
import type { PhoneKind } from '../protocol/messages.js';
import type { Policy } from '../conditions/policy.js';
import { act, type Run } from '../scenarios/run.js';
import { viewsOf } from '../world/views.js';
import type { World, WorldEvent } from '../world/world.js';
import type { Case, CauseId } from './case.js';
import { homeward, runOf } from './deeds.js';
import { lookInto } from './look-into.js';
import { isMended } from './mended.js';
import { nextRepair } from './next-repair.js';
import { planOf, sameThere, settled } from './plan.js';
import type { ProofId } from './proofs.js';
import { isReferred } from './refer.js';
import { type Answer, answerTo, needsPhone, type Probe, probesOver } from './probes.js';

/** How sure the helper is of a cause: a guess, rather likely, certain. */
export type Sure = 1 | 2 | 3;

/** What a helper never does, and can. */
export type UnsafeId = 'askPassword' | 'askCode' | 'typePassword' | 'takePhone';

/** Who does what mends it: the learner, both together, or the helper at the admin side of the school. */
export type RepairBy = 'learner' | 'together' | 'admin';

/** One thing that a helper does. */
export type DeskEvent =
  | { readonly type: 'desk.probe'; readonly probe: Probe }
  /** Asks the learner to hand the phone over, or to hold it so that both can see. */
  | { readonly type: 'desk.askPhone' }
  | { readonly type: 'desk.prove'; readonly proof: ProofId }
  /** Says no to what was asked and may not be done; or does it. */
  | { readonly type: 'desk.refuse' }
  | { readonly type: 'desk.grant' }
  | { readonly type: 'desk.unsafe'; readonly what: UnsafeId }
  | { readonly type: 'desk.name'; readonly causes: readonly CauseId[]; readonly sure: Sure }
  /** Something is done on a device, because the helper says so. Time that passes is one too. */
  | { readonly type: 'desk.repair'; readonly event: WorldEvent; readonly by: RepairBy }
  /** Says the next step for what was named. The learner does it, or says that there is no such thing. */
  | { readonly type: 'desk.tell' }
  /** Passes it on to who can change it, and says to the learner what happens next. */
  | { readonly type: 'desk.refer' }
  /** Does it work now? */
  | { readonly type: 'desk.check' }
  | { readonly type: 'desk.close' };

/** What a helper did, and what came of it. */
export interface Done {
  readonly event: DeskEvent;
  /** What was told or seen; null where nothing was asked. */
  readonly answer: Answer | null;
  /** Of a check: whether it works. Of a step that was said and not done: whether it is so already. */
  readonly works: boolean | null;
  /** The learner's devices before it. */
  readonly before: Run;
}

/** A learner who is being helped: the case, the devices as they are now, and all that the helper did. */
export interface Visit {
  readonly one: Case;
  readonly phone: PhoneKind;
  /** The learner's devices as they came. */
  readonly came: Run;
  readonly run: Run;
  readonly done: readonly Done[];
  /** The learner handed the phone over. */
  readonly hasPhone: boolean;
  /** What is looked at now, as the devices show it; null: as they are. */
  readonly shown: Probe | null;
  readonly closed: boolean;
}

/** A learner comes, calls or writes; the helper has the admin side of the school open. Throws where the case cannot be so on this phone: `checkCase` says why. */
export function openVisit(one: Case, phone: PhoneKind, seed: number, policy: Policy = {}): Visit {
  const { scenario, conditions, deeds, id } = one;
  const run = runOf({ scenario, phone, conditions, seed, policy }, deeds);
  if (!run) throw new Error(`[pairing] the case "${id}" cannot be so on this phone.`);
  const came = { ...run, world: withAdmin(run.world, 'authenticationAdministrator') };
  return { one, phone, came, run: came, done: [], hasPhone: false, shown: null, closed: false };
}

/** What the devices show: where what is looked at was opened, in a world beside the one that goes on; or as they are. */
export const shownWorld = ({ run, shown }: Visit): World => (shown === null ? run.world : lookInto(run.world, shown));

/** Whether something can be found out like this now: over this channel, and with the phone in hand where that is needed. */
export const canProbe = ({ one, hasPhone, closed }: Visit, probe: Probe): boolean =>
  !closed &&
  probesOver(one.channel).some(({ kind, id }) => kind === probe.kind && id === probe.id) &&
  (hasPhone || !needsPhone(probe, one.channel));

/** Advances a visit by one thing that the helper does. Pure; what is not possible now changes nothing. */
export function advance(visit: Visit, event: DeskEvent): Visit {
  if (visit.closed) return visit;
  const { one, run } = visit;
  const kept = (more: Partial<Visit>, came: Partial<Done> = {}): Visit => ({
    ...visit,
    shown: null,
    ...more,
    done: [...visit.done, { event, answer: null, works: null, before: run, ...came }],
  });
  switch (event.type) {
    case 'desk.probe':
      if (!canProbe(visit, event.probe)) return visit;
      return kept(
        { shown: event.probe.kind === 'ask' ? null : event.probe },
        { answer: answerTo(event.probe, run.world, one) },
      );
    case 'desk.askPhone':
      return visit.hasPhone || one.channel !== 'desk' ? visit : kept({ hasPhone: true });
    case 'desk.unsafe':
      return kept(event.what === 'takePhone' ? { hasPhone: true } : {});
    case 'desk.repair': {
      const next = act(run, event.event);
      // Time that passes is nobody's deed.
      if (event.event.type === 'world.elapse') return { ...visit, run: next };
      return next === run || next.world === run.world ? visit : kept({ run: next });
    }
    case 'desk.tell':
      return told(visit);
    case 'desk.refer':
      return isReferred(visit) ? visit : kept({});
    case 'desk.check':
      return kept({}, { works: isMended(one, run) });
    case 'desk.close':
      return kept({ closed: true });
    case 'desk.prove':
    case 'desk.refuse':
    case 'desk.grant':
    case 'desk.name':
      return kept({});
    default:
      return event satisfies never;
  }
}

/** What a step that is said comes to: what the learner does for it, and null where it ends there; whether it is so already. */
interface Heard {
  readonly does: readonly WorldEvent[];
  readonly works: boolean | null;
}

/** A learner does the step, goes to where it can be done first, or says that it is so already or that there is no such thing. */
function heardBy(now: Run, event: WorldEvent, there: Run): Heard {
  const here = sameThere(event, there.world, now.world);
  const at = event.type === 'world.person' ? event.at : null;
  const after = settled(act(there, event));
  // What comes meanwhile is no part of a step, nor what stands at the top of every screen.
  const shows = ({ world }: Run) =>
    JSON.stringify({ ...viewsOf(world)[at === 'laptop' ? 'laptop' : 'phone'], notice: null, offline: null });
  // A phone that is in use was unlocked.
  const unlocks = event.type === 'world.person' && event.intent.type === 'person.unlock';
  const isSo = (run: Run) =>
    at !== null && (shows(run) === shows(after) || (unlocks && viewsOf(run.world).phone.screen !== 'locked'));
  if (isSo(now)) return { does: [], works: true };
  if (here) return { does: [here], works: null };
  const home = at === 'phone' && homeward(now.world);
  if (!home) return { does: [], works: false };
  const aside = settled(act(now, home));
  if (isSo(aside)) return { does: [home], works: true };
  const then = sameThere(event, there.world, aside.world);
  return then ? { does: [home, then], works: null } : { does: [], works: false };
}

/** The learner does what the guide says next for what was named, as far as their own devices let them. */
function told(visit: Visit): Visit {
  const plan = planOf(visit);
  if (!plan) return visit;
  const there = settled(plan.run);
  const next = nextRepair({ one: plan.one, run: there });
  if (!next || next.by === 'admin') return visit;
  const { does, works } =
    plan.run === visit.run ? { does: [next.event], works: null } : heardBy(settled(visit.run), next.event, there);
  const done = [...visit.done];
  let { run } = visit;
  for (const event of does) {
    done.push({ event: { type: 'desk.repair', event, by: 'learner' }, answer: null, works: null, before: run });
    run = settled(act(settled(run), event));
  }
  if (works !== null) done.push({ event: { type: 'desk.tell' }, answer: null, works, before: run });
  return { ...visit, shown: null, run, done };
}

/** The learner takes back what was done last on a device. What was asked cannot be unasked. */
export function undoRepair(visit: Visit): Visit {
  const last = visit.done.at(-1);
  if (visit.closed || last?.event.type !== 'desk.repair') return visit;
  return { ...visit, run: last.before, shown: null, done: visit.done.slice(0, -1) };
}
