import { describe, expect, it } from 'vitest';
import { withAdmin } from '../../machines/attended/index.js';
import type { LaptopIntent } from '../../machines/laptop/laptop.intents.js';
import type { PhoneIntent } from '../../machines/phone/phone.intents.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { eyes } from '../../machines/world/eyes.js';
import { viewsOf } from '../../machines/world/views.js';
import { createWorld, step, type World, type WorldEvent } from '../../machines/world/world.js';

const { start, goal } = scenarios['link-in-a-mail'];
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

const began = () => createWorld(start({ phone: 'android', seed: 5 }));
const read = () => play(began(), ...lap('person.openMail', 'person.openMessage'));
const onCopy = () => play(read(), ...lap('person.openLink'));
const given = (from = onCopy()) => play(from, ...lap('person.fill', 'person.next'));
const letIn = (from = given()) =>
  play(from, ...tel('person.openNotice'), types(eyes(from).number ?? ''), ...tel('person.yes', 'person.useFinger'));
const report = lap('person.openReport', 'person.fill', 'person.send', 'person.done', 'person.openMyAccount');
const newPassword = lap('person.openMyAccount', 'person.openPassword', 'person.fill', 'person.send');

describe('a link in a mail', () => {
  it('leads to the page for the password, at another address; back from it is the message', () => {
    expect(viewsOf(onCopy()).laptop).toMatchObject({ screen: 'password', length: 0, lured: true });
    expect(viewsOf(play(onCopy(), ...lap('person.goBack'))).laptop.screen).toBe('message');
    expect(viewsOf(play(onCopy(), ...lap('person.closeTab'))).laptop.screen).toBe('newTab');
  });

  it('costs nothing who typed nothing: reporting it and the own account are all', () => {
    expect(goal(play(read(), ...report))).toBe(true);
    expect(goal(play(onCopy(), ...lap('person.goBack'), ...report))).toBe(true);
  });

  it('has a real request come with a real number, that lets somebody else in', () => {
    const { number } = eyes(given());
    expect(viewsOf(given())).toMatchObject({
      laptop: { screen: 'approval', number, lured: true },
      phone: { notice: true },
    });
    expect(letIn().service.context).toMatchObject({ entered: true, renewed: false });
    expect(letIn().laptop.context.signedIn).toBe(true);
  });

  it('goes on asking when the copy is closed, until it is refused or the password is another', () => {
    const closed = play(given(), ...lap('person.closeTab'));
    expect(closed.phone.context.prompted).toBe(true);
    expect(closed.ignored).toEqual([]);
    expect(play(closed, ...newPassword).phone.context.prompted).toBe(false);
    const refused = play(closed, ...tel('person.openNotice', 'person.deny'));
    expect({ asks: refused.phone.context.prompted, entered: refused.service.context.entered }).toEqual({
      asks: false,
      entered: false,
    });
  });

  it('is only over with another password, for who gave the old one away', () => {
    const refused = play(given(), ...tel('person.openNotice', 'person.deny'), ...lap('person.closeTab'));
    expect(goal(play(refused, ...lap('person.openMail', 'person.openMessage'), ...report))).toBe(false);
    const safe = play(refused, ...newPassword, ...lap('person.openMail', 'person.openMessage'), ...report);
    expect(goal(safe)).toBe(true);
  });

  it('takes the new password as well as the old one', () => {
    const again = play(given(), ...lap('person.closeTab'), ...newPassword, ...lap('person.openMail'));
    expect(again.service.context.renewed).toBe(true);
    const twice = given(play(again, ...lap('person.openMessage', 'person.openLink')));
    expect(twice.service.context.renewed).toBe(false);
    expect(twice.phone.context.prompted).toBe(true);
  });

  it('who was let in is out when a helper ends the sessions, and a copy that is open leads back to signing in', () => {
    const helper = (type: 'person.openUser' | 'person.revokeSessions' | 'person.yes'): WorldEvent => ({
      type: 'world.helper',
      intent: { type },
    });
    const revokes = [helper('person.openUser'), helper('person.revokeSessions'), helper('person.yes')];
    const out = play(withAdmin(letIn(), 'authenticationAdministrator'), ...revokes);
    expect(out.service.context.entered).toBe(false);
    const back = play(out, ...lap('person.goBack', 'person.goBack'));
    expect(viewsOf(back).laptop.screen).toBe('message');
    expect(viewsOf(play(back, ...lap('person.openReport'))).laptop).toMatchObject({ screen: 'email' });
  });
});
