import { handsOf, lookIds, type AskId, type Probe, testIds } from '../../machines/cases/probes.js';
import { proofsOver } from '../../machines/cases/proofs.js';
import { canProbe, type DeskEvent, type UnsafeId, type Visit } from '../../machines/cases/visit.js';
import type { DeskStrings } from '../strings/desk.js';
import { probeName } from './talk-lines.js';

/** One thing that a helper can choose to do. */
export interface Item {
  readonly id: string;
  readonly text: string;
  readonly event: DeskEvent;
  /** It was done before. */
  readonly done: boolean;
  readonly able: boolean;
  /** By mail it stands in a letter with others, and is sent with them. */
  readonly asked: boolean;
}

export interface Group {
  readonly title: string;
  /** What has to be done first. */
  readonly hint?: string;
  readonly items: readonly Item[];
}

type UnsafeAsk = Extract<UnsafeId, 'askCode' | 'askPassword'>;

/** What there is to ask, with what nobody may ask among it, as it is at every desk. */
const asksOf = {
  sees: ['laptopShows', 'phoneShows', 'whoseName', 'sameNumber', 'selfStarted', 'cameBy', 'askCode'],
  app: ['hasApp', 'inApp', 'otherAccounts', 'kindChosen', 'store'],
  phone: ['notifications', 'camera', 'internet', 'clock', 'battery', 'services', 'finger', 'oldPhone'],
  school: ['place', 'workedBefore', 'password', 'askPassword', 'offered'],
} as const satisfies { readonly [G in 'sees' | 'app' | 'phone' | 'school']: readonly (AskId | UnsafeAsk)[] };

/** Every question stands somewhere: one that does not is named here, by the compiler. */
type Nowhere = Exclude<AskId | UnsafeAsk, (typeof asksOf)[keyof typeof asksOf][number]>;
true satisfies [Nowhere] extends [never] ? true : Nowhere;

const itemsOf = (visit: Visit, t: DeskStrings) => {
  const item = (text: string, event: DeskEvent, asked = false, able = true): Item => {
    const id = JSON.stringify(event);
    return { id, text, event, able, asked, done: visit.done.some((done) => JSON.stringify(done.event) === id) };
  };
  return {
    item,
    unsafe: (what: UnsafeId, asked = false) => item(t.unsafe[what].say, { type: 'desk.unsafe', what }, asked),
    // What is looked up asks nobody anything: no letter is written for it.
    probe: (probe: Probe) =>
      item(probeName(probe, t), { type: 'desk.probe', probe }, handsOf(probe) !== 'own', canProbe(visit, probe)),
  };
};

const isUnsafe = (id: AskId | UnsafeAsk): id is UnsafeAsk => id === 'askCode' || id === 'askPassword';

/** Everything that can be said or asked. */
export function askGroups(visit: Visit, t: DeskStrings): readonly Group[] {
  const { item, unsafe, probe } = itemsOf(visit, t);
  const { channel, request } = visit.one;
  const groups: Group[] = [
    {
      title: t.askGroups.who,
      items: proofsOver[channel].map((proof) => item(t.proofs[proof].say, { type: 'desk.prove', proof })),
    },
  ];
  if (request) {
    const { refuse, grant } = t.requests[request];
    groups.push({
      title: t.askGroups.request,
      items: [item(grant, { type: 'desk.grant' }), item(refuse, { type: 'desk.refuse' })],
    });
  }
  for (const group of Object.keys(asksOf) as (keyof typeof asksOf)[]) {
    const ids: readonly (AskId | UnsafeAsk)[] = asksOf[group];
    groups.push({
      title: t.askGroups[group],
      items: ids.map((id) => (isUnsafe(id) ? unsafe(id, true) : probe({ kind: 'ask', id }))),
    });
  }
  return groups;
}

/** Everything that can be looked at or tried over this channel. */
export function lookGroups(visit: Visit, t: DeskStrings): readonly Group[] {
  const { item, unsafe, probe } = itemsOf(visit, t);
  const { channel } = visit.one;
  const all = testIds.map((id): Probe => ({ kind: 'test', id }));
  const tests: Group = {
    title: t.testGroup[channel],
    ...(channel === 'desk' && !visit.hasPhone && { hint: t.phoneFirst }),
    items: all.filter((one) => handsOf(one) !== 'own').map(probe),
  };
  const own: Group = { title: t.ownGroup, items: all.filter((one) => handsOf(one) === 'own').map(probe) };
  if (channel !== 'desk') return [own, tests];
  const [laptop, ...phones] = lookIds.map((id) => probe({ kind: 'look', id }));
  const hand = [item(t.askPhone.say, { type: 'desk.askPhone' }, false, !visit.hasPhone), unsafe('takePhone')];
  return [
    { title: t.lookGroup, items: [...(laptop ? [laptop] : []), unsafe('typePassword'), ...hand, ...phones] },
    own,
    tests,
  ];
}
