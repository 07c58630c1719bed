import { beforeAll, describe, expect, it } from 'vitest';
import { attendedMachines, withAdmin } from '../../machines/attended/index.js';
import { approval } from '../../machines/laptop/approval.states.js';
import { passing } from '../../machines/laptop/passing.states.js';
import { signingIn } from '../../machines/laptop/signing-in.states.js';
import { registered } from '../../machines/conditions/starts.js';
import { rawHear } from '../../machines/world/hear.js';
import { possible } from '../../machines/world/possible.js';
import { createWorld, step, type World } from '../../machines/world/world.js';
import { attendedWorld, press, walkAttended } from './attended.js';
import { inXState, said, strangeIn, written } from './in-xstate.js';

const draw = { phone: 'android', seed: 7 } as const;
let walk: ReturnType<typeof walkAttended>;
beforeAll(() => {
  walk = walkAttended(attendedWorld(registered('home')(draw)));
}, 60_000);

/** Pages on which somebody signs in: no session is asked there. */
const outside: ReadonlySet<string> = new Set([...Object.keys(signingIn), ...Object.keys(passing)]);
const forSignIn = ({ purpose }: World['laptop']['context']) => purpose === 'signIn';

/** From where one of these worlds can be reached. */
function leadTo(goal: (world: World) => boolean): ReadonlySet<number> {
  const before: number[][] = walk.worlds.map(() => []);
  for (const [at, ways] of walk.next.entries()) for (const to of ways) before[to]?.push(at);
  const found = new Set<number>();
  const open = [...walk.worlds.keys()].filter((at) => goal(walk.worlds[at] as World));
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    open.push(...(before[at] ?? []));
  }
  return found;
}

describe('a world with a helper', () => {
  it('leaves what the learner can do as it was', () => {
    const alone = createWorld(registered('home')(draw));
    const together = withAdmin(alone, 'authenticationAdministrator');
    expect(possible(together).slice(0, possible(alone).length)).toEqual(possible(alone));
    expect(step(alone, { type: 'world.helper', intent: { type: 'person.openUser' } }).ignored).toEqual([
      { party: 'admin', type: 'person.openUser' },
    ]);
  });

  it('leads from everywhere to a learner who is signed in', () => {
    const found = leadTo(({ laptop }) => laptop.value === 'myAccount' && laptop.context.signedIn);
    expect([...walk.worlds.keys()].filter((at) => !found.has(at))).toEqual([]);
  });

  it('shows every page of the admin side, and carries every message of it', () => {
    const { admin } = attendedMachines;
    // The last one is for who may not change anything.
    expect(new Set([...walk.worlds.map((world) => world.admin?.value), 'roleMissing'])).toEqual(
      new Set(Object.keys(admin.states)),
    );
    const ofAdmin = admin.events.filter((type) => type.startsWith('wire.'));
    expect([...ofAdmin, 'wire.sessionEnded', 'wire.startOver'].filter((type) => !walk.heard.has(type))).toEqual([]);
  });

  it('asks whoever was signed out to sign in, on whatever page of the account they are', () => {
    const pages = new Map(
      walk.worlds
        .filter(({ laptop, admin }) => laptop.context.signedIn && admin?.value === 'listingUsers')
        .filter(({ laptop: { value, context } }) => !outside.has(value) && !(value in approval && forSignIn(context)))
        .map((world) => [world.laptop.value, world]),
    );
    expect(pages.size).toBeGreaterThan(12);
    const stays = [...pages.values()].flatMap((world) => {
      const out = press(world, 'admin', 'person.openUser', 'person.revokeSessions', 'person.yes', 'person.goBack');
      return possible(out)
        .filter((event) => event.type === 'world.person' && event.at === 'laptop')
        .map((event) => `${world.laptop.value} ${JSON.stringify(event)} ${step(out, event).laptop.value}`)
        .filter((line) => !/ (emailEmpty|newTab)$/.test(line));
    });
    expect(stays).toEqual([]);
  });

  it('tells nobody anything that they are not listening for, but what is over already', () => {
    expect([...walk.ignored].toSorted()).toEqual([
      'service wire.registrationAbandoned',
      'service wire.requestWithdrawn',
    ]);
  });

  it('calls worlds the same only where the same leads to the same', () => {
    expect(walk.disagreements.slice(0, 1)).toEqual([]);
  });
});

describe.each(['laptop', 'service', 'admin'] as const)('the %s that a helper attends', (kind) => {
  const machine = attendedMachines[kind];

  it('declares nothing but what is flat, and names only what there is', () => {
    expect(strangeIn(machine)).toEqual([]);
  });

  it('does what XState makes of the same machine', () => {
    const heldIn = [...new Map(walk.worlds.map((world) => [JSON.stringify(world[kind]), world[kind]])).values()];
    const held = heldIn.filter((_, at) => at % Math.ceil(heldIn.length / 60) === 0);
    const events = walk.worlds
      .slice(0, 400)
      .flatMap((world): readonly { readonly type: string }[] =>
        [world.last, possible(world).flatMap((one) => ('intent' in one ? [one.intent] : []))].flat(),
      );
    const each = [...new Map(events.map((event) => [JSON.stringify(event), event])).values()];
    const differ = held.flatMap((snapshot) =>
      each.flatMap((event) => {
        const flat = said(() => {
          const answer = rawHear(kind, snapshot as never, event);
          return answer.heard ? written(answer.snapshot, answer.effects) : 'not heard';
        });
        const real = said(() => inXState(machine, snapshot as never, event));
        return flat === real ? [] : [{ place: snapshot?.value, event, flat, real }];
      }),
    );
    expect(differ.slice(0, 1)).toEqual([]);
  });
});
