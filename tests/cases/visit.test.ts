import { describe, expect, it } from 'vitest';
import { bringAbout } from '../../machines/cases/bring-about.js';
import { cases } from '../../machines/cases/cases.js';
import { leadOf } from '../../machines/cases/mended.js';
import { nextRepair } from '../../machines/cases/next-repair.js';
import type { Probe } from '../../machines/cases/probes.js';
import { scoreOf } from '../../machines/cases/score.js';
import { advance, type DeskEvent, openVisit, shownWorld, undoRepair, type Visit } from '../../machines/cases/visit.js';
import { required } from '../../machines/protocol/required.js';
import { viewsOf } from '../../machines/world/views.js';

const open = () => openVisit(cases.noNotices, 'android', 5);
const after = (visit: Visit, ...events: readonly DeskEvent[]): Visit => events.reduce(advance, visit);
const settings: Probe = { kind: 'test', id: 'appSettings' };
const probe = (one: Probe): DeskEvent => ({ type: 'desk.probe', probe: one });
const repair = (visit: Visit): Visit =>
  advance(visit, { type: 'desk.repair', event: required(leadOf(visit).event, 'a next step'), by: 'learner' });

describe('a visit at the desk', () => {
  it('shows nothing of a phone that was not handed over', () => {
    const before = open();
    expect(advance(before, probe(settings))).toBe(before);
    expect(after(before, { type: 'desk.askPhone' }, probe(settings)).done.at(-1)?.answer).toMatchObject({
      values: { notifications: 'off' },
      manner: 'seen',
    });
  });

  it('shows where something is seen, and goes on where the learner was', () => {
    const looked = after(open(), { type: 'desk.askPhone' }, probe(settings));
    expect(viewsOf(shownWorld(looked)).phone.screen).toBe('appSettings');
    expect(looked.run).toBe(looked.came);
    expect(viewsOf(shownWorld(advance(looked, { type: 'desk.check' }))).phone.screen).toBe('locked');
  });

  it('takes back what was done on a device, and no question', () => {
    const asked = after(open(), probe({ kind: 'ask', id: 'internet' }));
    expect(undoRepair(asked)).toBe(asked);
    const once = repair(asked);
    expect(once.run).not.toBe(asked.run);
    expect(undoRepair(once)).toEqual(asked);
  });

  it('is not mended by going round the cause', () => {
    let visit = open();
    while (leadOf(visit).event) visit = repair(visit);
    expect(visit.run.world.phone.context.notifications).toBe('allowed');
    expect(advance(visit, { type: 'desk.check' }).done.at(-1)?.works).toBe(true);
  });

  it.each(['first-setup', 'first-setup-at-home'] as const)(
    'is mended by a temporary pass where a proof is asked that nobody has yet, in %s',
    (scenario) => {
      const brought = required(bringAbout(['E25'], scenario, 'android'), 'what E25 takes');
      let visit = openVisit({ ...cases.proofAsked, scenario, ...brought }, 'android', 5);
      for (let next = nextRepair(visit); next; next = nextRepair(visit))
        visit = advance(visit, { type: 'desk.repair', ...next });
      expect(advance(visit, { type: 'desk.check' }).done.at(-1)?.works).toBe(true);
      expect(visit.run.world.service.context.methods).toHaveLength(1);
    },
  );

  it('is mended at the admin side of the school where nothing else is left, and by who proved who they are', () => {
    const repairs = (visit: Visit): Visit => {
      const next = nextRepair(visit);
      return next ? repairs(advance(visit, { type: 'desk.repair', ...next })) : visit;
    };
    const came = openVisit(cases.emptyApp, 'android', 5);
    expect(nextRepair(came)).toMatchObject({ by: 'admin', event: { type: 'world.helper' } });
    const mended = repairs(came);
    expect(advance(mended, { type: 'desk.check' }).done.at(-1)?.works).toBe(true);
    expect(scoreOf(mended).notes).toContain('resetUnproven');
    const proven = repairs(advance(came, { type: 'desk.prove', proof: 'card' }));
    expect(scoreOf(proven).parts.safety).toBe(20);
  });

  it('is passed on where only others can change what is wrong, and nowhere else', () => {
    const card: DeskEvent = { type: 'desk.prove', proof: 'card' };
    const named = after(
      openVisit(cases.rootedPhone, 'android', 5),
      card,
      probe({ kind: 'look', id: 'laptop' }),
      { type: 'desk.askPhone' },
      probe({ kind: 'look', id: 'phone' }),
      { type: 'desk.name', causes: ['E33'], sure: 3 },
    );
    expect(scoreOf(named)).toMatchObject({ parts: { repair: 0, verified: 0 }, notes: ['notReferred'] });
    expect(scoreOf(advance(named, { type: 'desk.refer' }))).toMatchObject({
      parts: { repair: 15, verified: 10 },
      notes: [],
    });
    const soon = after(open(), card, { type: 'desk.name', causes: ['E11'], sure: 3 }, { type: 'desk.refer' });
    expect(scoreOf(soon)).toMatchObject({ parts: { repair: 0, verified: 0 } });
    expect(scoreOf(soon).notes).toEqual(['lucky', 'notVerified', 'referredTooSoon', 'notMended']);
  });

  it('tells who repairs without testing', () => {
    let visit = open();
    while (leadOf(visit).event) visit = repair(visit);
    const { total, notes } = scoreOf(after(visit, { type: 'desk.close' }));
    expect(notes).toEqual(
      expect.arrayContaining(['repairedWithoutTesting', 'repairedTooEarly', 'notProven', 'notNamed', 'notVerified']),
    );
    expect(total).toBeLessThan(40);
  });
});
