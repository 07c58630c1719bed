import { describe, expect, it } from 'vitest';
import { act, type Run, type RunStart, startRun } from '../../machines/scenarios/index.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { newsOf } from '../../src/player/announce.js';
import { findLines } from '../../src/player/find-lines.js';
import { type Scene, sceneOf } from '../../src/player/scene.js';
import { nl } from '../../src/strings/nl/index.js';
import { guideTo, lineOf } from './led.js';

const t = nl.stage;
const at = (device: 'laptop' | 'phone', type: string, more: object = {}) =>
  ({ type: 'world.person', at: device, intent: { type: `person.${type}`, ...more } }) as WorldEvent;
const phone = (run: Run, ...types: readonly string[]) => types.reduce((now, type) => act(now, at('phone', type)), run);

/** Does what the guide says until the devices show this. */
function follow(from: Run, until: (scene: Scene) => boolean): Run {
  let run = from;
  for (let n = 0; n < 60; n += 1) {
    if (until(sceneOf(run.world))) return run;
    const { intent, device } = guideTo(run);
    run = act(run, intent ? ({ type: 'world.person', at: device, intent } as WorldEvent) : { type: 'world.wait' });
  }
  throw new Error('The guide does not lead there.');
}

const begun = (start: Partial<RunStart> = {}) =>
  startRun({ scenario: 'first-setup', phone: 'android', seed: 1, ...start });
const search = { text: 'microsoft authenticator' };
/** The laptop has its turn, and the phone is at what the store finds. */
const inStore = () =>
  phone(act(phone(begun(), 'unlock', 'openStore', 'search'), at('phone', 'type', search)), 'submit');

describe('a wrong turn on the phone while the laptop has its turn', () => {
  it('a look-alike is answered at once, and when it is gone the laptop is next again', () => {
    const wrong = phone(inStore(), 'installAd', 'startTrial');
    expect(lineOf(wrong)).toMatchObject({ device: 'phone', back: true, kicker: t.coach.back });
    expect(guideTo(wrong)).toMatchObject({ stop: { id: 'signIn' }, intent: { type: 'person.deleteFake' } });
    expect(lineOf(phone(wrong, 'deleteFake'))).toMatchObject({ device: 'laptop', back: false });
  });

  it('the page for a personal account is answered at once, with its own reason as the longer help', () => {
    const app = phone(act(phone(inStore(), 'install'), { type: 'world.wait' }), 'openApp', 'continue', 'accept');
    expect(lineOf(app).device).toBe('laptop');
    const line = lineOf(phone(app, 'personal'));
    expect(line).toMatchObject({ device: 'phone', back: true });
    expect(findLines(line, null, nl.find)).toEqual([line.why]);
  });
});

describe('a camera that was refused', () => {
  const asked = follow(begun(), ({ phone: { screen } }) => screen === 'askCamera');
  const refused = phone(asked, 'refuse');

  it('is turned on again as a detour of the scanning, and the app is opened again', () => {
    const told: unknown[] = [];
    let run = refused;
    for (let n = 0; n < 4; n += 1) {
      const { stop, intent, back } = guideTo(run);
      told.push([stop?.id, intent?.type, back]);
      run = act(run, { type: 'world.person', at: 'phone', intent } as WorldEvent);
    }
    expect(told).toEqual([
      ['scanCode', 'person.openAppSettings', true],
      ['scanCode', 'person.toggleCamera', true],
      ['scanCode', 'person.goHome', true],
      ['scanCode', 'person.openApp', false],
    ]);
  });

  it('is not asked of who types the code', () => {
    const typing = act(refused, at('laptop', 'cantScan'));
    expect(guideTo(typing).intent?.type).not.toBe('person.toggleCamera');
  });
});

describe('what only the world tells', () => {
  it('names the digits that were typed and those on the laptop, at the field and before the finger', () => {
    const asked = follow(begun(), ({ phone: { screen } }) => screen === 'askNumber');
    const number = sceneOf(asked.world).eyes.number ?? '';
    const other = number === '12' ? '13' : '12';
    const typed = act(asked, at('phone', 'type', { text: other }));
    expect(lineOf(typed)).toMatchObject({ say: t.mistyped.say(other), why: t.mistyped.why(other, number) });
    const confirming = phone(typed, 'yes');
    expect(sceneOf(confirming.world).phone.screen).toBe('confirmIdentity');
    expect(lineOf(confirming).why).toBe(t.mistyped.why(other, number));
    expect(lineOf(act(asked, at('phone', 'type', { text: number }))).why).not.toContain(number);
  });

  it.each(['android', 'iphone'] as const)('says what refusing notifications means, seen and heard, on %s', (kind) => {
    const asked = follow(begun({ phone: kind }), (scene) => scene.phone.screen === 'askNotifications');
    const refused = phone(asked, 'refuse');
    expect(lineOf(refused).why).toBe(t.muted);
    expect(newsOf(sceneOf(asked.world), sceneOf(refused.world), 'phone', t, true)).toContain(t.muted);
    expect(lineOf(phone(asked, 'allow')).why).not.toBe(t.muted);
  });

  it('tells to wait while an app is installed', () => {
    const busy = follow(begun(), (scene) => scene.waiting.progressIn !== null);
    expect(lineOf(busy)).toMatchObject({ say: t.coach.busySay, why: t.coach.busy });
  });

  it('calls signing in what it is, also after going back from the question that follows it', () => {
    const school = begun({ scenario: 'daily-sign-in', conditions: ['atSchool'] });
    const question = follow(school, ({ laptop: { screen } }) => screen === 'staySignedIn');
    expect(lineOf(question).kicker).toBe(t.stepName('3', t.stops.staySignedIn.name));
    const again = lineOf(act(question, at('laptop', 'closeTab')));
    expect(again.kicker).not.toContain(t.stops.staySignedIn.name);
  });

  it('helps on the page for the password with the button of that page', () => {
    const page = follow(begun(), ({ laptop: { screen } }) => screen === 'password');
    expect(findLines(lineOf(page), null, nl.find)).toEqual(nl.find.pages.password);
  });
});
