import { describe, expect, it } from 'vitest';
import type { AdminIntent } from '../../machines/admin/admin.intents.js';
import { adminView } from '../../machines/admin/admin.view.js';
import { withAdmin } from '../../machines/attended/index.js';
import { startWith } from '../../machines/conditions/condition.js';
import { appGone, exposed, registered, unregistered } from '../../machines/conditions/starts.js';
import { eyes } from '../../machines/world/eyes.js';
import { begin, record } from '../../machines/world/journal.js';
import { possible } from '../../machines/world/possible.js';
import { replay } from '../../machines/world/replay.js';
import { createWorld, step, type World } from '../../machines/world/world.js';
import { attendedWorld, press } from './attended.js';

const draw = { phone: 'android', seed: 7 } as const;
const atHome = () => attendedWorld(registered('home')(draw));
const atSchool = () => attendedWorld(registered('school')(draw));

const screenOf = ({ admin }: World) => admin && adminView(admin);
const methodsSeen = (world: World) => {
  const view = screenOf(world);
  return view?.screen === 'userMethods' ? view.methods.length : null;
};

const signIn = ['person.openMyAccount', 'person.fill', 'person.next', 'person.fill', 'person.next'] as const;
/** At school the password is enough. */
const signedIn = (world: World) => press(world, 'laptop', ...signIn, 'person.yes');
const order = ['person.openUser', 'person.addMethod', 'person.add', 'person.ok'] as const;
const orderOnce = ['person.openUser', 'person.addMethod', 'person.toggleOnce', 'person.add', 'person.ok'] as const;

/** Types a pass at signing in; by then the page asks for it. */
function givePass(world: World, pass: string): World {
  const asked = press(world, 'laptop', 'person.openMyAccount', 'person.fill', 'person.next');
  expect(asked.laptop.value).toBe('enteringPass');
  const typed = step(asked, { type: 'world.person', at: 'laptop', intent: { type: 'person.type', text: pass } });
  return press(typed, 'laptop', 'person.verify');
}
const passIn = (world: World): string => eyes(world).pass ?? '';

/** The learner answers the request of the phone. */
function approve(world: World): World {
  const number = eyes(world).number ?? '';
  const acts = [
    { type: 'person.unlock' },
    { type: 'person.openNotice' },
    { type: 'person.type', text: number },
    { type: 'person.yes' },
    { type: 'person.useFinger' },
  ] as const;
  return acts.reduce((now, intent) => {
    const event = possible(now).find((one) => one.type === 'world.person' && one.intent.type === intent.type);
    return event ? step(now, { type: 'world.person', at: 'phone', intent }) : now;
  }, world);
}

describe('a temporary pass', () => {
  it('is shown once, and takes the place of password and phone', () => {
    const made = press(atHome(), 'admin', 'person.openUser', 'person.addMethod', 'person.add');
    const view = screenOf(made);
    expect(view).toMatchObject({ screen: 'passMade', pass: passIn(made), minutes: 60, once: false });
    const closed = press(made, 'admin', 'person.ok');
    expect(JSON.stringify(closed.admin)).not.toContain(passIn(made));
    expect(givePass(closed, passIn(made)).laptop.value).toBe('askingToStay');
  });

  it('for one time is good once', () => {
    const world = press(atHome(), 'admin', ...orderOnce);
    const used = givePass(world, passIn(world));
    expect(used.laptop.value).toBe('askingToStay');
    const again = press(used, 'laptop', 'person.closeTab', 'person.openMyAccount', 'person.fill', 'person.next');
    expect(again.laptop.value).toBe('passwordEmpty');
  });

  it('for more times is good again, until its time is over', () => {
    const world = press(atHome(), 'admin', ...order);
    const pass = passIn(world);
    const twice = givePass(press(givePass(world, pass), 'laptop', 'person.closeTab'), pass);
    expect(twice.laptop.value).toBe('askingToStay');
    const late = step(press(twice, 'laptop', 'person.closeTab'), { type: 'world.elapse', ms: 60 * 60_000 });
    const asked = press(late, 'laptop', 'person.openMyAccount', 'person.fill', 'person.next');
    expect(asked.laptop.value).toBe('passwordEmpty');
    expect(press(late, 'admin', 'person.refresh').admin?.context.pass).toMatchObject({ good: false });
  });

  it('stays good for as long as was chosen', () => {
    const form = press(atHome(), 'admin', 'person.openUser', 'person.addMethod');
    const longest = step(form, { type: 'world.helper', intent: { type: 'person.chooseLifetime', line: 2 } });
    const world = press(longest, 'admin', 'person.add', 'person.ok');
    const later = step(world, { type: 'world.elapse', ms: 8 * 60 * 60_000 - 1 });
    expect(givePass(later, passIn(world)).laptop.value).toBe('askingToStay');
    expect(step(later, { type: 'world.elapse', ms: 1 }).service.value).toBe('idle');
  });

  it.each(['school', 'home'] as const)(
    'is the proof that a school asks before the first app, at %s (E25)',
    (network) => {
      const made = press(attendedWorld(startWith(unregistered(network)(draw), ['provesFirst'])), 'admin', ...order);
      const passed = press(givePass(made, passIn(made)), 'laptop', 'person.yes', 'person.openSecurityInfo');
      expect(passed.laptop.value).toBe('securityInfo');
    },
  );

  it('is one per person: another takes its place', () => {
    const world = press(atHome(), 'admin', ...order);
    const form = press(world, 'admin', 'person.addMethod');
    expect(screenOf(form)).toMatchObject({ screen: 'orderPass', replaces: true });
    const renewed = press(form, 'admin', 'person.add', 'person.ok');
    expect(passIn(renewed)).not.toBe(passIn(world));
    expect(givePass(renewed, passIn(world)).laptop.value).toBe('passWrong');
    expect(givePass(renewed, passIn(renewed)).laptop.value).toBe('askingToStay');
  });

  it('that was deleted is asked by nobody any more', () => {
    const world = press(atHome(), 'admin', ...order, 'person.deletePass', 'person.yes');
    const asked = press(world, 'laptop', 'person.openMyAccount', 'person.fill', 'person.next');
    expect(asked.laptop.value).toBe('passwordEmpty');
  });

  it('can be made while a request waits on the phone, which can still be approved', () => {
    const waits = press(atHome(), 'laptop', ...signIn);
    const made = press(waits, 'admin', ...order);
    expect(made.laptop.value).toBe('awaitingApproval');
    expect(approve(made).laptop.value).toBe('askingToStay');
    const left = press(made, 'laptop', 'person.closeTab');
    expect(givePass(left, passIn(made)).laptop.value).toBe('askingToStay');
  });
});

describe('registering again', () => {
  const required = (world: World) =>
    press(world, 'admin', 'person.openUser', 'person.requireReregistration', 'person.yes');

  it('takes every method out of the list, also on the laptop, and leaves a dead tile in the app', () => {
    const world = required(signedIn(atSchool()));
    expect(methodsSeen(world)).toBe(0);
    const seen = press(world, 'laptop', 'person.openSecurityInfo');
    expect(seen.laptop).toMatchObject({ value: 'securityInfo', context: { methods: [] } });
    const known = seen.service.context.methods.map(({ id }) => id);
    expect(known).not.toContain(seen.phone.context.account);
  });

  it('is what the next sign-in outside the school asks for', () => {
    expect(press(required(atHome()), 'laptop', ...signIn).laptop.value).toBe('interrupted');
  });

  it('takes the number of the phone away as well', () => {
    const called = press(
      attendedWorld(appGone(draw)),
      'laptop',
      'person.openSetup',
      ...signIn.slice(1),
      'person.cannotUseApp',
      'person.callMe',
    );
    expect(called.laptop.value).toBe('awaitingCall');
    const world = required(called);
    expect(world.laptop.value).toBe('callStopped');
    expect(press(world, 'laptop', 'person.callMe').laptop.value).toBe('emailEmpty');
  });

  it('ends a request that was under way, and who asks again begins anew', () => {
    const world = required(press(atHome(), 'laptop', ...signIn));
    expect(world.laptop.value).toBe('approvalStopped');
    expect(world.phone.context.prompted).toBe(false);
    expect(press(world, 'laptop', 'person.resend').laptop.value).toBe('emailEmpty');
  });

  it('leaves somebody else who has the password with nobody to ask', () => {
    const start = exposed('home', { attempts: 3, calls: false })(draw);
    const asked = step(attendedWorld(start), { type: 'world.wait' });
    expect(asked.service.value).toBe('askingForStranger');
    expect(required(asked).service).toMatchObject({ value: 'idle', context: { attempts: 0 } });
  });
});

describe('revoking the sessions', () => {
  const revoked = (world: World) => press(world, 'admin', 'person.openUser', 'person.revokeSessions', 'person.yes');

  it('signs the laptop out at its next page, and not before', () => {
    const world = revoked(signedIn(atSchool()));
    expect(world.laptop.value).toBe('myAccount');
    expect(press(world, 'laptop', 'person.openSecurityInfo').laptop.value).toBe('emailEmpty');
    expect(press(world, 'laptop', 'person.closeTab', 'person.openMyAccount').laptop.value).toBe('emailEmpty');
  });

  it('drops a set-up that was under way', () => {
    const start = { ...registered('school')(draw) };
    const empty = { ...start, service: { ...start.service, methods: [] } };
    const wizard = [
      'person.openSecurityInfo',
      'person.addMethod',
      'person.chooseAuthenticator',
      'person.next',
      'person.next',
    ] as const;
    const world = revoked(press(signedIn(attendedWorld(empty)), 'laptop', ...wizard));
    expect([world.laptop.value, world.service.value]).toEqual(['showingCode', 'offering']);
    const left = press(world, 'laptop', 'person.next');
    expect([left.laptop.value, left.service.value]).toEqual(['emailEmpty', 'idle']);
  });

  it('leaves who signs in just now alone, and lets them in', () => {
    expect(approve(revoked(press(atHome(), 'laptop', ...signIn))).laptop.value).toBe('askingToStay');
  });

  it('lets the person sign in while somebody else asks: theirs is asked in its place', () => {
    for (const byVoice of [false, true]) {
      const start = exposed('home', { attempts: 2, calls: false, byVoice })(draw);
      const asked = step(attendedWorld(start), { type: 'world.wait' });
      expect(asked.service.value).toBe(byVoice ? 'callingForStranger' : 'askingForStranger');
      const signsIn = press(revoked(asked), 'laptop', ...signIn);
      expect([signsIn.service.value, signsIn.laptop.value]).toEqual(['askingForSignIn', 'awaitingApproval']);
      expect(signsIn.ignored).toEqual([]);
      expect(approve(signsIn)).toMatchObject({
        laptop: { value: 'askingToStay' },
        service: { context: { entered: false } },
      });
    }
  });

  it('takes no method away', () => {
    expect(methodsSeen(revoked(atHome()))).toBe(1);
  });
});

describe('who may only look', () => {
  it('sees the methods, is told which role is needed, and changes nothing', () => {
    const world = press(withAdmin(createWorld(registered('home')(draw)), 'globalReader'), 'admin', 'person.openUser');
    expect(methodsSeen(world)).toBe(1);
    for (const type of ['person.addMethod', 'person.requireReregistration', 'person.revokeSessions'] as const) {
      const refused = press(world, 'admin', type);
      expect(screenOf(refused)?.screen).toBe('roleMissing');
      expect(press(refused, 'admin', 'person.ok').service).toEqual(world.service);
    }
  });
});

it('shows what was true when the page was opened, until it is refreshed', () => {
  const start = registered('school')(draw);
  const empty = { ...start, service: { ...start.service, methods: [] } };
  const seen = press(attendedWorld(empty), 'admin', 'person.openUser');
  const changed = {
    ...seen,
    service: { ...seen.service, context: { ...seen.service.context, methods: start.service.methods } },
  };
  expect(methodsSeen(changed)).toBe(0);
  expect(methodsSeen(press(changed, 'admin', 'person.refresh'))).toBe(1);
});

it('is written in the journal, and read back', () => {
  const first = atHome();
  const intents: readonly AdminIntent[] = [
    { type: 'person.openUser' },
    { type: 'person.addMethod' },
    { type: 'person.chooseLifetime', line: 1 },
    { type: 'person.toggleOnce' },
    { type: 'person.add' },
    { type: 'person.ok' },
  ];
  const run = intents.reduce((now, intent) => record(now, { type: 'world.helper', intent }), begin(first));
  expect(run.journal).toHaveLength(intents.length);
  expect(replay(first, run.journal)?.world).toEqual(run.world);
});
