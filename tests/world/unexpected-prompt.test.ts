import { describe, expect, it } from 'vitest';
import type { LaptopIntent } from '../../machines/laptop/laptop.intents.js';
import type { PhoneIntent } from '../../machines/phone/phone.intents.js';
import { demo } from '../../machines/scenarios/demo.js';
import { guide, type Scenario, scenarios } from '../../machines/scenarios/index.js';
import { eyes } from '../../machines/world/eyes.js';
import { viewsOf } from '../../machines/world/views.js';
import { createWorld, step, type World, type WorldEvent } from '../../machines/world/world.js';

const begin = ({ start }: Scenario) => createWorld(start({ phone: 'android', seed: 5 }));
const play = (from: World, ...events: readonly WorldEvent[]): World => events.reduce(step, from);

const lap = (...types: readonly Exclude<LaptopIntent['type'], 'person.deleteMethod' | 'person.type'>[]) =>
  types.map((type): WorldEvent => ({ type: 'world.person', at: 'laptop', intent: { type } as LaptopIntent }));
const tel = (...types: readonly Exclude<PhoneIntent['type'], 'person.type' | 'person.typeUrl' | 'person.scan'>[]) =>
  types.map((type): WorldEvent => ({ type: 'world.person', at: 'phone', intent: { type } }));
const types = (text: string): WorldEvent => ({
  type: 'world.person',
  at: 'phone',
  intent: { type: 'person.type', text },
});
const wait: WorldEvent = { type: 'world.wait' };

const prompted = () => play(begin(scenarios['unexpected-prompt']), wait);
const called = () => play(begin(scenarios['unexpected-prompt-with-call']), wait);
const rung = () => play(begin(scenarios['unexpected-call']), wait);
const heard = () => play(called(), ...tel('person.answer'));
const letIn = () =>
  play(heard(), ...tel('person.openNotice'), types(eyes(heard()).told ?? ''), ...tel('person.yes', 'person.useFinger'));
const newPassword = lap('person.openMyAccount', 'person.openPassword', 'person.fill', 'person.send');
const report = lap('person.openMail', 'person.openReport', 'person.fill', 'person.send');
const asks = (world: World) => world.phone.context.prompted;

describe('when somebody else signs in with the password', () => {
  it('a request comes that the person did not start, and no screen of theirs shows a number', () => {
    expect(viewsOf(prompted()).phone).toMatchObject({ screen: 'locked', notice: true });
    expect(viewsOf(prompted()).laptop.screen).toBe('newTab');
    expect(eyes(prompted())).toMatchObject({ number: null, told: null });
  });

  it('the request comes again after a refusal, and again; refusing alone keeps everybody out', () => {
    const once = play(prompted(), ...tel('person.openNotice', 'person.deny'));
    expect(asks(once)).toBe(false);
    const thrice = play(once, wait, ...tel('person.deny'), wait, ...tel('person.deny'));
    expect(asks(thrice)).toBe(false);
    expect(thrice.alarms).toEqual([]);
    expect(thrice.service.context.entered).toBe(false);
  });

  it('a guess at the number lets nobody in', () => {
    const guessed = play(
      prompted(),
      ...tel('person.openNotice'),
      types('47'),
      ...tel('person.yes', 'person.useFinger'),
    );
    expect(viewsOf(guessed).phone.screen).toBe('mismatched');
  });

  it('a new password ends the request that is there, and all that would have come', () => {
    const safe = play(prompted(), ...newPassword);
    expect({ asks: asks(safe), alarms: safe.alarms }).toEqual({ asks: false, alarms: [] });
  });

  it('a caller has the number only for who answers, and it is the one that lets them in', () => {
    expect(eyes(called()).told).toBeNull();
    expect(viewsOf(heard()).phone).toMatchObject({ screen: 'callerTalking', number: eyes(heard()).told });
    expect(viewsOf(letIn()).phone.screen).toBe('approved');
    expect(letIn().service.context.entered).toBe(true);
  });

  it('who hung up has heard nothing, and who refuses ends the call', () => {
    expect(eyes(play(heard(), ...tel('person.hangUp'))).told).toBeNull();
    const refused = play(heard(), ...tel('person.openNotice', 'person.deny'));
    expect({ told: eyes(refused).told, asks: asks(refused) }).toEqual({ told: null, asks: false });
  });

  it('a call rings that the person did not ask for; hanging up keeps them out, and it rings once more', () => {
    expect(viewsOf(rung())).toMatchObject({ laptop: { screen: 'newTab' }, phone: { screen: 'callerRinging' } });
    const once = play(rung(), ...tel('person.hangUp'), wait);
    expect(viewsOf(once).phone.screen).toBe('callerRinging');
    const twice = play(once, ...tel('person.answer', 'person.hangUp'));
    expect({ alarms: twice.alarms, entered: twice.service.context.entered }).toEqual({ alarms: [], entered: false });
  });

  it('who does not answer the call keeps them out as well, and another password ends it', () => {
    const missed = play(rung(), wait, wait, wait);
    expect({ phone: viewsOf(missed).phone.screen, alarms: missed.alarms }).toEqual({ phone: 'locked', alarms: [] });
    const safe = play(rung(), ...newPassword);
    expect({ phone: viewsOf(safe).phone.screen, alarms: safe.alarms }).toEqual({ phone: 'locked', alarms: [] });
  });

  it('# lets them in at once, and another password and a message mend it', () => {
    const pressed = play(rung(), ...tel('person.answer', 'person.pressHash'));
    expect(pressed.service.context.entered).toBe(true);
    expect(scenarios['unexpected-call'].goal(play(pressed, ...newPassword, ...report))).toBe(true);
  });

  it('the guide never presses #', () => {
    const said = demo({ scenario: 'unexpected-call', phone: 'android', seed: 5 });
    expect(said.at(-1)?.run.world.service.context.entered).toBe(false);
    const { event } = guide(play(rung(), ...tel('person.answer')), scenarios['unexpected-call']);
    expect(event).toMatchObject({ intent: { type: 'person.hangUp' } });
  });

  it('the goal is another password and a message to the help desk, also for who let somebody in', () => {
    const { goal } = scenarios['unexpected-prompt-with-call'];
    expect(goal(play(letIn(), ...newPassword))).toBe(false);
    expect(goal(play(letIn(), ...report))).toBe(false);
    expect(goal(play(letIn(), ...newPassword, ...report))).toBe(true);
  });
});
