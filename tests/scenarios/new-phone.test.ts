import { describe, expect, it } from 'vitest';
import { laptopControls } from '../../machines/laptop/laptop.controls.js';
import { required } from '../../machines/protocol/required.js';
import { demo } from '../../machines/scenarios/demo.js';
import { guide, scenarios, type StopId } from '../../machines/scenarios/index.js';
import { possible } from '../../machines/world/possible.js';
import { viewsOf } from '../../machines/world/views.js';
import { waiting } from '../../machines/world/waiting.js';
import { step, type World, type WorldEvent } from '../../machines/world/world.js';

const scenario = scenarios['new-phone'];
const start = { scenario: 'new-phone', phone: 'android', seed: 47 } as const;
const frames = demo(start);

/** The world in which a stop of the guide has just become the next one. */
function at(id: StopId): World {
  const frame = frames.find(({ stop }) => stop === id);
  if (!frame) throw new Error(`The guide has no stop ${id}.`);
  return frame.run.world;
}

const take = (phone: 'phone' | 'oldPhone'): WorldEvent => ({ type: 'world.pickUp', phone });
const lap = (intent: object) => ({ type: 'world.person', at: 'laptop', intent }) as WorldEvent;
const old = (name: string) =>
  ({ type: 'world.person', at: 'oldPhone', intent: { type: `person.${name}` } }) as WorldEvent;
const play = (from: World, ...events: readonly WorldEvent[]): World => events.reduce(step, from);
const deletes = (line: number) => [lap({ type: 'person.deleteMethod', line }), lap({ type: 'person.yes' })];
const listed = ({ service }: World) => service.context.methods.map((method) => method.at);

/** Does what the guide says, to its end. */
function follow(world: World): World {
  for (let now = world, steps = 0; steps < 150; steps += 1) {
    if (scenario.goal(now)) return now;
    const { event } = guide(now, scenario);
    const next: WorldEvent | null = waiting(now).progressIn === null ? event : { type: 'world.wait' };
    if (!next) throw new Error('The guide says nothing.');
    now = step(now, next);
  }
  throw new Error('The guide does not arrive.');
}

describe('with five apps in the list', () => {
  const full = demo({ ...start, conditions: ['fiveAuthenticators'] });
  const firstAt = (screen: string) => full.findIndex(({ run }) => viewsOf(run.world).laptop.screen === screen);
  const worldAt = (screen: string): World => required(full[firstAt(screen)], screen).run.world;
  const screenOf = (world: World) => viewsOf(world).laptop;

  it('the new one is refused where its code would come, and the way back is the list', () => {
    const refused = worldAt('tooManyApps');
    expect(refused.service.context.candidate).toBeNull();
    expect(screenOf(play(refused, lap({ type: 'person.cancel' })))).toMatchObject({
      screen: 'securityInfo',
      full: true,
    });
  });

  it('the guide goes there, deletes the oldest, adds again and arrives', () => {
    expect(firstAt('tooManyApps')).toBeLessThan(firstAt('confirmDelete'));
    expect(screenOf(worldAt('confirmDelete'))).toMatchObject({ method: 'first' });
    expect(firstAt('confirmDelete')).toBeLessThan(firstAt('code'));
    expect(follow(worldAt('tooManyApps')).service.context.older).toHaveLength(3);
  });

  it.each([0, 1, 2, 3, 4])(
    'whichever line is deleted, line %i too, there is room, and no other of long ago can go',
    (line) => {
      const list = play(worldAt('tooManyApps'), lap({ type: 'person.cancel' }));
      const after = play(list, ...deletes(line));
      expect(screenOf(after)).toMatchObject({ screen: 'securityInfo', full: false });
      expect(laptopControls(screenOf(after)).filter(({ id }) => id === 'person.deleteMethod')).toHaveLength(
        line === 0 ? 0 : 1,
      );
      expect(listed(follow(after))).toEqual(['phone']);
    },
  );
});

describe('with a new phone', () => {
  it('the request to sign in comes to the old phone, whichever is in hand', () => {
    const asked = at('approveSignIn');
    expect(viewsOf(asked)).toMatchObject({ laptop: { screen: 'approval' }, phone: { notice: false } });
    expect(viewsOf(play(asked, take('oldPhone'))).phone).toMatchObject({ screen: 'locked', notice: true });
  });

  it('adding the new one takes nothing away: both are listed, and the old one is still the one that is asked', () => {
    expect(listed(at('deleteOld'))).toEqual(['oldPhone', 'phone']);
  });

  it('deleting the old one leaves the new one, and the account in the old app', () => {
    const deleted = at('removeOld');
    expect(listed(deleted)).toEqual(['phone']);
    expect(deleted.oldPhone?.context.account).not.toBeNull();
    expect(scenario.goal(deleted)).toBe(false);
  });

  it.each([
    ['the new one', deletes(1)],
    ['both', [...deletes(0), ...deletes(0)]],
    ['the new one, and then the old one', [...deletes(1), ...deletes(0)]],
  ])('who deletes %s adds it again, as the guide says', (_, wrong) => {
    const arrived = follow(play(at('deleteOld'), ...wrong));
    expect(listed(arrived)).toEqual(['phone']);
    expect(viewsOf(arrived).laptop.screen).toBe('securityInfo');
  });

  it('who takes the account off the old phone before signing in has nothing left to approve with', () => {
    const removed = play(
      at('openSetup'),
      take('oldPhone'),
      ...['unlock', 'openApp', 'useFinger', 'openAccount', 'removeAccount', 'confirm'].map(old),
    );
    expect(guide(removed, scenario).exit).toBe('E20');
  });

  it('what the old phone had besides the app leads nowhere', () => {
    const inHand = play(at('openSetup'), take('oldPhone'), old('unlock'));
    const offered = possible(inHand).flatMap((event) =>
      event.type === 'world.person' && event.at === 'oldPhone' ? [event.intent.type] : [],
    );
    expect(offered).toEqual(['person.openApp']);
  });

  it('what the guide says of the old app is no way back', () => {
    const ways = frames
      .filter(({ stop }) => stop === 'removeOld')
      .map(({ run }) => guide(run.world, scenario))
      .filter(({ intent }) => intent !== null);
    expect(ways.filter(({ back }) => back)).toEqual([]);
  });

  it('an app that is there already is opened, not installed', () => {
    const ready = demo({ ...start, conditions: ['appWithoutAccount'] });
    expect(ready.map(({ stop }) => stop)).not.toContain('installApp');
    expect(scenario.goal(ready.at(-1)!.run.world)).toBe(true);
  });
});
