import type { Case } from '../../machines/cases/case.js';
import { advance, type DeskEvent, openVisit, undoRepair, type Visit } from '../../machines/cases/visit.js';
import type { Policy } from '../../machines/conditions/policy.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { modelVersion } from '../../machines/scenarios/model-version.js';

/** What a helper did at once, by mail all that one letter asks; or took back. */
type Deed = readonly DeskEvent[] | 'undo';

/** A visit with all that led to it: from that it can be had again. */
export interface Logged {
  readonly visit: Visit;
  readonly log: readonly Deed[];
  /** At which of the things done a new mail begins. */
  readonly letters: readonly number[];
}

/** A visit from its first word on: under the rules of the school; where the case cannot be so there, under those of any school. */
export function begun(one: Case, phone: PhoneKind, seed: number, policy: Policy): Logged {
  const nothing = { log: [], letters: [] };
  try {
    return { visit: openVisit(one, phone, seed, policy), ...nothing };
  } catch {
    return { visit: openVisit(one, phone, seed), ...nothing };
  }
}

/** How long one lets time pass; null where that is not all that is done. */
const passes = (deed: Deed | undefined): number | null => {
  const only = Array.isArray(deed) && deed.length === 1 ? (deed[0] as DeskEvent) : null;
  return only?.type === 'desk.repair' && only.event.type === 'world.elapse' ? only.event.ms : null;
};

/** Time that passes on end is told once: a clock ticks often. */
function added(log: readonly Deed[], deed: Deed): readonly Deed[] {
  const [before, now] = [passes(log.at(-1)), passes(deed)];
  if (before === null || now === null) return [...log, deed];
  const event = { type: 'world.elapse', ms: before + now } as const;
  return [...log.slice(0, -1), [{ type: 'desk.repair', event, by: 'learner' }]];
}

/** After one thing more; what is not possible now changes nothing. */
export function after(at: Logged, deed: Deed): Logged {
  const { visit, log, letters } = at;
  const next = deed === 'undo' ? undoRepair(visit) : deed.reduce(advance, visit);
  if (next === visit) return at;
  return {
    visit: next,
    log: added(log, deed),
    letters: deed === 'undo' || passes(deed) !== null ? letters : [...letters, visit.done.length],
  };
}

/** What a browser keeps of a visit, to go on with it: of which case, drawn how, and what was done. */
export const keptText = (key: string, { visit, log }: Logged): string =>
  JSON.stringify([modelVersion, key, visit.one.id, visit.phone, visit.came.seed, log]);

/** Goes on where that says, if it is of this case; null where it is not, or of another version. */
export function resumed(text: string | null, key: string, one: Case, phone: PhoneKind, policy: Policy): Logged | null {
  try {
    const [version, ofKey, id, of, seed, log]: readonly unknown[] = JSON.parse(text ?? '[]');
    const same = version === modelVersion && ofKey === key && id === one.id && of === phone;
    if (!same || typeof seed !== 'number' || !Array.isArray(log)) return null;
    return (log as readonly Deed[]).reduce(after, begun(one, phone, seed, policy));
  } catch {
    return null;
  }
}
