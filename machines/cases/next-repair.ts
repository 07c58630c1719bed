import type { AdminIntentType } from '../admin/admin.intents.js';
import type { AdminSnapshot } from '../admin/admin.view.js';
import { act, type Run } from '../scenarios/run.js';
import { holdsAsked, signedIn } from '../scenarios/stops.js';
import { wantsProof } from '../service/service.setup.js';
import { possible } from '../world/possible.js';
import { waiting } from '../world/waiting.js';
import type { World, WorldEvent } from '../world/world.js';
import type { Case } from './case.js';
import { isMended, leadOf, needsSchool } from './mended.js';
import type { RepairBy } from './visit.js';

/** What mends a case next, and who does it. */
export interface Repair {
  readonly event: WorldEvent;
  readonly by: Exclude<RepairBy, 'together'>;
}

interface At {
  readonly one: Case;
  readonly run: Run;
}

type AdminPlace = AdminSnapshot['value'];

/** What has to be begun at the admin side; null where it is done, or nothing has to be. */
function wanted({ one, run: { world } }: At): AdminIntentType | null {
  const { context } = world.service;
  switch (needsSchool(one)) {
    case 'again':
      return context.methods.length > 0 && !holdsAsked(world) ? 'person.requireReregistration' : null;
    case 'pass':
      if (!wantsProof(context) || context.pass !== null) return null;
      // A pass is asked at signing in: who is signed in is signed out first.
      return signedIn(world) && !isEnded(world) ? 'person.revokeSessions' : 'person.addMethod';
    case 'sessions':
      return context.entered ? 'person.revokeSessions' : null;
    case null:
      return null;
  }
}

const isEnded = ({ laptop: { context } }: World): boolean => 'ended' in context && context.ended === true;

/** What is pressed in a place of the admin side, once it was begun there. */
const goesOn: { readonly [P in AdminPlace]?: AdminIntentType } = {
  listingUsers: 'person.openUser',
  confirmingReregistration: 'person.yes',
  confirmingRevocation: 'person.yes',
  orderingPass: 'person.add',
};

/** Where a press of the admin side is confirmed. */
const confirms: { readonly [T in AdminIntentType]?: AdminPlace } = {
  'person.requireReregistration': 'confirmingReregistration',
  'person.revokeSessions': 'confirmingRevocation',
  'person.addMethod': 'orderingPass',
};

/** The next press at the admin side; null where nothing has to be done there, or nobody sits there. */
function atSchool(at: At): WorldEvent | null {
  const { world } = at.run;
  const want = wanted(at);
  const place = world.admin?.value;
  if (!want || !place) return null;
  const offered = possible(world).filter((event) => event.type === 'world.helper');
  const press = (type: AdminIntentType | undefined) => offered.find((event) => event.intent.type === type);
  if (place === 'listingUsers' || place === confirms[want]) return press(goesOn[place]) ?? null;
  return press(want) ?? press('person.cancel') ?? press('person.ok') ?? press('person.goBack') ?? null;
}

/** What the guide does next, or the helper at the admin side. Null where it is mended, or where nothing leads on. */
export function nextRepair(at: At): Repair | null {
  const { progressIn } = waiting(at.run.world);
  if (progressIn !== null) return { event: { type: 'world.wait' }, by: 'learner' };
  const pressed = atSchool(at);
  if (pressed) return { event: pressed, by: 'admin' };
  const { event } = leadOf(at);
  return event && { event, by: 'learner' };
}

/** More presses than any repair takes. */
const longest = 120;

const left = new WeakMap<World, Map<Case, number | null>>();

function remember(one: Case, world: World, presses: number | null): number | null {
  left.set(world, new Map(left.get(world)).set(one, presses));
  return presses;
}

/** How many presses a repair takes from a world on; null when nothing leads there. Waiting is no press. */
export function pressesLeft(one: Case, start: Run): number | null {
  let run = start;
  for (let presses = 0; presses < longest; ) {
    const known = left.get(run.world)?.get(one);
    if (known !== undefined) return remember(one, start.world, known === null ? null : known + presses);
    const next = nextRepair({ one, run });
    if (!next) return remember(one, start.world, isMended(one, run) ? presses : null);
    if (next.event.type !== 'world.wait') presses += 1;
    run = act(run, next.event);
  }
  return null;
}
