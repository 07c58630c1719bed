import { describe, expect, it } from 'vitest';
import { type ConditionId, startWith } from '../../machines/conditions/condition.js';
import { unregistered } from '../../machines/conditions/starts.js';
import { scenarios } from '../../machines/scenarios/index.js';
import type { Start } from '../../machines/world/start.js';
import type { LaptopIntent } from '../../machines/laptop/laptop.intents.js';
import type { PhoneIntent } from '../../machines/phone/phone.intents.js';
import { eyes } from '../../machines/world/eyes.js';
import { viewsOf } from '../../machines/world/views.js';
import { waiting } from '../../machines/world/waiting.js';
import { createWorld, step, type World, type WorldEvent } from '../../machines/world/world.js';

/** What `docs/model.md` says that the lesson claims, each as the shortest story that would show it to be untrue. */
const android = { phone: 'android', seed: 5 } as const;
const atSchool = unregistered('school')(android);
const atHome = unregistered('home')(android);

/** The names of the intents that are only pressed: nothing goes with them. */
type Pressed<I extends { readonly type: string }> = I extends { readonly type: `person.${infer Name}` }
  ? keyof I extends 'type'
    ? Name
    : never
  : never;

// A pressed intent is its type and nothing else; TypeScript cannot tell so many apart by a template.
const lap = (...names: readonly Pressed<LaptopIntent>[]) =>
  names.map(
    (name): WorldEvent => ({
      type: 'world.person',
      at: 'laptop',
      intent: { type: `person.${name}` } as LaptopIntent,
    }),
  );
const tel = (...names: readonly Pressed<PhoneIntent>[]) =>
  names.map(
    (name): WorldEvent => ({
      type: 'world.person',
      at: 'phone',
      intent: { type: `person.${name}` } as PhoneIntent,
    }),
  );
const scan: WorldEvent = { type: 'world.person', at: 'phone', intent: { type: 'person.scan', sight: 'wholeCode' } };
const wait: WorldEvent = { type: 'world.wait' };
const types = (text: string): WorldEvent => ({
  type: 'world.person',
  at: 'phone',
  intent: { type: 'person.type', text },
});

const play = (from: World, ...events: readonly WorldEvent[]): World => events.reduce(step, from);
const begin = (start: Start) => createWorld(start);

const signIn = lap('openMyAccount', 'fill', 'next', 'fill', 'next', 'yes');
const toCode = [...signIn, ...lap('openSecurityInfo', 'addMethod', 'chooseAuthenticator', 'next', 'next')];
const getApp = [
  ...tel('unlock', 'openStore', 'search'),
  types('microsoft authenticator'),
  ...tel('submit', 'install'),
  wait,
];
const toScanner = [
  ...getApp,
  ...tel('openApp', 'continue', 'accept', 'skip', 'allow', 'add', 'work', 'scanCode', 'allow'),
];
/** Where the app is there, and its first run is over. */
const toOpenedScanner = tel('unlock', 'openApp', 'allow', 'add', 'work', 'scanCode', 'allow');
const linked = () => play(begin(atSchool), ...toCode, ...toScanner, scan, wait);
const asked = () => play(linked(), ...lap('next'));
const answer = (world: World, number: string) => play(world, types(number), ...tel('yes', 'useFinger'));
const daily = (conditions: readonly ConditionId[] = []) =>
  begin(startWith(scenarios['daily-sign-in'].start(android), conditions));
const toMail = lap('openMail', 'fill', 'next', 'fill', 'next');
const toCodeOnPhone = tel('unlock', 'openApp', 'useFinger', 'openAccount');
const passcode = (text: string) =>
  ({ type: 'world.person', at: 'laptop', intent: { type: 'person.type', text } }) as const;
const screens = (world: World) => {
  const { laptop, phone } = viewsOf(world);
  return { laptop: laptop.screen, phone: phone.screen };
};
const number = (world: World) => eyes(world).number ?? '';

describe('the lesson claims that', () => {
  it('at school nobody asks, and at home signing in is interrupted', () => {
    expect(screens(play(begin(atSchool), ...lap('openMyAccount', 'fill', 'next', 'fill', 'next'))).laptop).toBe(
      'staySignedIn',
    );
    expect(screens(play(begin(atHome), ...lap('openMyAccount', 'fill', 'next', 'fill', 'next'))).laptop).toBe(
      'interrupted',
    );
  });

  it('the app alone pairs nothing', () => {
    expect(
      viewsOf(play(begin(atSchool), ...getApp, ...tel('openApp', 'continue', 'accept', 'skip', 'allow'))).phone,
    ).toMatchObject({ screen: 'accounts', account: false });
  });

  it('Next before scanning stays on the code, with a message', () => {
    expect(viewsOf(play(begin(atSchool), ...toCode, ...lap('next'))).laptop).toMatchObject({
      screen: 'code',
      complaint: true,
    });
  });

  it('the right number is approved on both devices', () => {
    expect(screens(answer(asked(), number(asked())))).toEqual({ laptop: 'tryApproved', phone: 'approved' });
  });

  it('a wrong number is not, and the next number is another one', () => {
    const first = number(asked());
    const wrong = answer(asked(), first === '47' ? '74' : '47');
    expect(screens(wrong)).toEqual({ laptop: 'tryStopped', phone: 'mismatched' });
    expect(number(play(wrong, ...lap('resend')))).not.toBe(first);
  });

  it('"No, it is not me" reaches the laptop', () => {
    expect(viewsOf(play(asked(), ...tel('deny'))).laptop).toMatchObject({ screen: 'tryStopped', because: 'denied' });
  });

  it('a request that nobody answers ends on both devices', () => {
    expect(screens(play(asked(), wait))).toEqual({ laptop: 'tryStopped', phone: 'promptGone' });
  });

  it('a code page that is closed kills its code, and an account that was not tested goes dead', () => {
    const old = viewsOf(play(begin(atSchool), ...toCode)).laptop;
    const closed = play(
      linked(),
      ...lap('closeTab', 'openMyAccount', 'openSecurityInfo', 'addMethod', 'chooseAuthenticator', 'next', 'next'),
    );
    const fresh = viewsOf(closed).laptop;
    expect(old.screen === 'code' && fresh.screen === 'code' && old.ticket !== fresh.ticket).toBe(true);
    expect(screens(play(closed, ...tel('add', 'work', 'scanCode'), scan)).phone).toBe('alreadyAdded');
    expect(viewsOf(play(closed, ...lap('next'))).laptop).toMatchObject({ screen: 'code', complaint: true });
  });

  it('without notifications nothing comes by itself, and a refresh shows the request', () => {
    const quiet = play(
      begin(atSchool),
      ...toCode,
      ...getApp,
      ...tel('openApp', 'continue', 'accept', 'skip', 'refuse', 'add', 'work', 'scanCode', 'allow'),
      scan,
      wait,
      ...lap('next'),
    );
    expect(viewsOf(quiet).phone).toMatchObject({ screen: 'accounts', notice: false });
    expect(screens(play(quiet, ...tel('refresh'))).phone).toBe('askNumber');
  });

  it('outside the app a request is a notification, and tapping it opens the app', () => {
    const home = play(linked(), ...tel('goHome'), ...lap('next'));
    expect(viewsOf(home).phone).toMatchObject({ screen: 'home', notice: true });
    expect(screens(play(home, ...tel('openNotice'))).phone).toBe('askNumber');
  });

  it.each([
    [[], 'approval'],
    [['beforeDate'], 'staySignedIn'],
    [['atSchool'], 'staySignedIn'],
    [['atSchool', 'beforeDate'], 'staySignedIn'],
  ] as const)('after the set-up, with %j, signing in leads to %s', (conditions, screen) => {
    expect(screens(play(daily(conditions), ...toMail)).laptop).toBe(screen);
  });

  it('who cannot approve types the six digits of the app, which nobody else knows', () => {
    const code = play(daily(), ...toMail, ...lap('cannotUseApp', 'useCode'), ...toCodeOnPhone);
    expect(screens(play(code, passcode(eyes(code).passcode ?? ''), ...lap('verify'))).laptop).toBe('staySignedIn');
    expect(viewsOf(play(code, passcode('000000'), ...lap('verify'))).laptop).toMatchObject({ complaint: 'refused' });
    expect(viewsOf(play(code, passcode('12'), ...lap('verify'))).laptop).toMatchObject({ complaint: 'incomplete' });
  });

  it('a code is good for half a minute', () => {
    const code = play(daily(), ...toMail, ...lap('cannotUseApp', 'useCode'), ...toCodeOnPhone);
    const read = eyes(code).passcode ?? '';
    const later = play(code, { type: 'world.elapse', ms: 31_000 });
    expect(eyes(later).passcode).not.toBe(read);
    expect(viewsOf(play(later, passcode(read), ...lap('verify'))).laptop).toMatchObject({ complaint: 'refused' });
  });

  it('a code is refused when the clock of the phone is wrong, until it is set right (E27)', () => {
    const code = play(daily(['clockWrong']), ...toMail, ...lap('cannotUseApp', 'useCode'), ...toCodeOnPhone);
    const wrong = play(code, passcode(eyes(code).passcode ?? ''), ...lap('verify'));
    expect(viewsOf(wrong).laptop).toMatchObject({ complaint: 'refused' });
    const mended = play(
      wrong,
      ...tel('goHome', 'openSettings', 'setClock', 'goHome', 'openApp', 'useFinger', 'openAccount'),
    );
    expect(screens(play(mended, passcode(eyes(mended).passcode ?? ''), ...lap('verify'))).laptop).toBe('staySignedIn');
  });

  it('the code of another account is refused (E28)', () => {
    const code = play(
      daily(['otherAccount']),
      ...toMail,
      ...lap('cannotUseApp', 'useCode'),
      ...tel('unlock', 'openApp', 'useFinger', 'openOther'),
    );
    expect(viewsOf(play(code, passcode(eyes(code).passcode ?? ''), ...lap('verify'))).laptop).toMatchObject({
      complaint: 'refused',
    });
  });

  it('without internet no request comes and a refresh fails, but the code works (E12)', () => {
    const asked = play(daily(['offline']), ...toMail, ...tel('unlock', 'openApp', 'useFinger', 'refresh'));
    expect(viewsOf(asked).phone).toMatchObject({ screen: 'accounts', news: 'offline' });
    expect(viewsOf(play(asked, ...tel('goHome'))).phone.notice).toBe(false);
    const code = play(asked, ...lap('cannotUseApp', 'useCode'), ...tel('openAccount'));
    expect(screens(play(code, passcode(eyes(code).passcode ?? ''), ...lap('verify'))).laptop).toBe('staySignedIn');
    expect(viewsOf(play(asked, ...tel('goHome', 'openSettings', 'endAirplane'))).phone.notice).toBe(true);
  });

  it.each([
    ['notificationsOff', ['unlock', 'openApp', 'useFinger', 'refresh']],
    ['batterySaver', ['unlock', 'openApp', 'useFinger']],
    ['noServices', ['unlock', 'openApp', 'useFinger', 'refresh']],
  ] as const)('with %s no notification comes, and opening the app finds the request', (condition, way) => {
    const asked = play(daily([condition]), ...toMail);
    expect(viewsOf(asked).phone.notice).toBe(false);
    expect(screens(play(asked, ...tel(...way))).phone).toBe('askNumber');
  });

  it('who signed in longer ago is asked for the app before changing methods (E26)', () => {
    const again = begin(scenarios['approve-again'].start(android));
    const list = play(again, ...lap('openMyAccount', 'openSecurityInfo'));
    expect(screens(list).laptop).toBe('approval');
    expect(screens(answer(play(list, ...tel('openNotice')), number(list))).laptop).toBe('securityInfo');
  });

  it('a passkey that is offered can be skipped, and the phone is asked then (E47)', () => {
    const offered = play(daily(['passkeyFirst']), ...toMail);
    expect(screens(offered).laptop).toBe('passkey');
    expect(screens(play(offered, ...lap('skip'))).laptop).toBe('approval');
  });

  it('a password that is locked helps again after a while (E43)', () => {
    const locked = play(daily(['passwordLocked']), ...toMail);
    expect(viewsOf(locked).laptop).toMatchObject({ screen: 'password', complaint: 'locked' });
    expect(screens(play(locked, wait, ...lap('next'))).laptop).toBe('approval');
  });

  it('who asked too often gets no request for a while, and can type the code of the app at once (E42)', () => {
    const refused = play(daily(['askedTooOften']), ...toMail);
    expect(viewsOf(refused)).toMatchObject({
      laptop: { screen: 'approvalStopped', because: 'tooOften', otherWay: true },
      phone: { notice: false },
    });
    expect(screens(play(refused, ...lap('cannotUseApp', 'useCode'))).laptop).toBe('enterPasscode');
    const asked = play(refused, wait, ...lap('resend'));
    expect(viewsOf(asked)).toMatchObject({ laptop: { screen: 'approval' }, phone: { notice: true } });
  });

  it('an app that is not counted leads through the set-up and back to its beginning, at home only (E44)', () => {
    const again = play(daily(['notCounted']), ...toMail);
    expect(screens(again).laptop).toBe('interrupted');
    const done = play(again, ...lap('next'));
    expect(viewsOf(done).laptop).toMatchObject({ screen: 'added', already: true });
    expect(screens(play(done, ...lap('done'))).laptop).toBe('interrupted');
    expect(screens(play(daily(['notCounted', 'atSchool']), ...toMail)).laptop).toBe('staySignedIn');
  });

  it('a school that does not offer the app lists other methods only (E23)', () => {
    const list = play(begin(startWith(atSchool, ['notOffered'])), ...signIn, ...lap('openSecurityInfo', 'addMethod'));
    expect(viewsOf(list).laptop).toMatchObject({ screen: 'chooseMethod', offered: false });
  });

  it('who is asked for a code before the app is linked sets up the app first (E10)', () => {
    const asked = play(begin(startWith(atHome, ['codeTooEarly'])), ...signIn.slice(0, -1));
    expect(viewsOf(asked).laptop).toMatchObject({ screen: 'enterPasscode', early: true });
    expect(viewsOf(play(asked, passcode('123456'), ...lap('verify'))).laptop).toMatchObject({ complaint: 'refused' });
    expect(screens(play(asked, ...lap('setUpFirst'))).laptop).toBe('interrupted');
  });

  it('a school can let nobody register at home (E24)', () => {
    const home = play(begin(startWith(atHome, ['onlyAtSchool'])), ...signIn.slice(0, -1));
    expect(screens(home).laptop).toBe('registrationBlocked');
  });

  it('a school can ask for a proof before the first app is registered, at school and at home (E25)', () => {
    const home = play(begin(startWith(atHome, ['provesFirst'])), ...signIn.slice(0, -1));
    const school = play(begin(startWith(atSchool, ['provesFirst'])), ...signIn, ...lap('openSecurityInfo'));
    for (const world of [home, school])
      expect(viewsOf(world).laptop).toMatchObject({ screen: 'registrationBlocked', lacks: 'proof' });
    expect(screens(play(school, ...lap('goBack'))).laptop).toBe('myAccount');
  });

  it('a phone whose protection was taken off adds no account, whatever is done (E33)', () => {
    const kept = play(begin(startWith(atSchool, ['rooted'])), ...toCode, ...toOpenedScanner, scan, wait);
    expect(viewsOf(kept).phone).toMatchObject({ screen: 'activationFailed', against: 'rooted' });
    const again = play(kept, ...tel('ok', 'add', 'work', 'scanCode'), scan, wait);
    expect(viewsOf(again).phone).toMatchObject({ screen: 'activationFailed', against: 'rooted' });
  });

  it('the app that manages the phone is updated, and the same code still works (E31)', () => {
    const kept = play(begin(startWith(atSchool, ['portalOutdated'])), ...toCode, ...toOpenedScanner, scan, wait);
    expect(viewsOf(kept).phone).toMatchObject({ screen: 'activationFailed', against: 'portal' });
    const added = play(kept, ...tel('mend', 'add', 'work', 'scanCode'), scan, wait);
    expect(viewsOf(added).phone).toMatchObject({ screen: 'accounts', account: true });
  });

  it('who is signed in as somebody else signs out, and signs in as themselves (E40)', () => {
    const other = play(begin(startWith(atSchool, ['ofSomebodyElse'])), ...lap('openMyAccount'));
    expect(screens(other).laptop).toBe('othersAccount');
    const own = play(other, ...lap('signOut', 'useOtherAccount', 'fill', 'next', 'fill', 'next'));
    expect(screens(own).laptop).toBe('staySignedIn');
  });

  it('who acts is never hurried by a download, and never has to wait for it', () => {
    const busy = play(begin(atSchool), ...getApp.slice(0, -1));
    expect(waiting(busy).progressIn).not.toBeNull();
    expect(viewsOf(play(busy, ...tel('goHome'))).phone).toMatchObject({ screen: 'home', installed: true });
  });

  it('the code is in the app for one account only: scanning again is refused until it is removed', () => {
    expect(screens(play(linked(), ...tel('add', 'work', 'scanCode'), scan)).phone).toBe('alreadyAdded');
    const removed = play(
      linked(),
      ...tel('openAccount', 'removeAccount', 'confirm'),
      ...lap('previous', 'next'),
      ...tel('add', 'work', 'scanCode'),
      scan,
      wait,
    );
    expect(viewsOf(removed).phone).toMatchObject({ screen: 'accounts', account: true });
  });

  const startsWith = (...ids: readonly ConditionId[]) => begin(startWith(atSchool, ids));
  const toNumber = lap('openMail', 'fill', 'next', 'fill', 'next');

  it.each(['storageFull', 'storeSignedOut', 'parentAsks'] as const)(
    'with %s the store says why it does not install, and installs when that is mended',
    (id) => {
      const stopped = play(startsWith(id), ...getApp.slice(0, -1));
      expect(screens(stopped).phone).toBe(id);
      const mended = play(stopped, ...tel('mend'), ...(id === 'parentAsks' ? [wait] : []), ...tel('install'), wait);
      expect(viewsOf(mended).phone).toMatchObject({ screen: 'storeResults', app: 'installed' });
    },
  );

  it('for a phone that is too old the store has no button', () => {
    expect(viewsOf(play(startsWith('androidTooOld'), ...getApp.slice(0, -2))).phone).toMatchObject({
      screen: 'storeResults',
      app: 'unfit',
    });
  });

  it('an outdated app asks nothing until it is updated', () => {
    const asked = play(daily(['appOutdated']), ...toNumber, ...tel('openNotice'));
    expect(screens(asked).phone).toBe('mustUpdate');
    expect(screens(play(asked, ...tel('openStore', 'update'), wait, ...tel('openNotice'))).phone).toBe('askNumber');
  });

  it('a finger that is not known is replaced by the PIN of the phone', () => {
    const asked = play(daily(['fingerFails']), ...toNumber, ...tel('openNotice'));
    const failed = play(asked, types(number(asked)), ...tel('yes', 'useFinger'));
    expect(viewsOf(failed).phone).toMatchObject({ screen: 'confirmIdentity', failed: true });
    expect(screens(play(failed, ...tel('usePin'))).laptop).toBe('staySignedIn');
  });

  it('the camera app reads the code as a link that leads nowhere', () => {
    const link = play(begin(atSchool), ...toCode, ...tel('unlock', 'openCamera'), scan, ...tel('openLink'));
    expect(screens(link)).toEqual({ laptop: 'code', phone: 'oddPage' });
  });

  it('an activation that fails is tried again', () => {
    const failed = play(startsWith('activationFails'), ...toCode, ...toScanner, scan, wait);
    expect(screens(failed).phone).toBe('activationFailed');
    const again = play(failed, ...tel('ok', 'add', 'work', 'scanCode'), scan, wait);
    expect(viewsOf(again).phone).toMatchObject({ screen: 'accounts', account: true });
  });

  it('a request that was lost is not found by refreshing, and the next one comes', () => {
    const lost = play(startsWith('requestLost'), ...toCode, ...toScanner, scan, wait, ...lap('next'));
    expect(viewsOf(play(lost, ...tel('refresh'))).phone).toMatchObject({ screen: 'accounts', news: 'noRequest' });
    expect(screens(play(lost, ...lap('previous', 'next'))).phone).toBe('askNumber');
  });
});
