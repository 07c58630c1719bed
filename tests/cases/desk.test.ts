import { describe, expect, it } from 'vitest';
import { repairOf } from '../../machines/cases/case.js';
import { cases } from '../../machines/cases/cases.js';
import { speaksAgainst } from '../../machines/cases/causes.js';
import { advance, type Desk, type DeskEvent, deskWorld, isMended, openDesk } from '../../machines/cases/desk.js';
import { required } from '../../machines/protocol/required.js';
import { nextOf } from '../../machines/scenarios/demo.js';
import { viewsOf } from '../../machines/world/views.js';

const open = () => openDesk('noNotices', 'android', 5);
const done = (desk: Desk, ...events: readonly DeskEvent[]): Desk => events.reduce(advance, desk);
const card: DeskEvent = { type: 'desk.look', look: 'card' };
const name = (cause: 'E11' | 'E12' | 'E19' | 'E09'): DeskEvent => ({ type: 'desk.name', cause });

function mended(desk: Desk): Desk {
  let now = desk;
  while (!isMended(now)) {
    const { event } = nextOf(now.run.world, repairOf(cases[now.id]));
    now = advance(now, { type: 'desk.happen', event: required(event, 'a next step') });
  }
  return now;
}

describe('a case at the help desk', () => {
  it('shows where something is seen, and goes on where the learner was', () => {
    const looked = done(open(), { type: 'desk.look', look: 'notifications' });
    expect(viewsOf(deskWorld(looked)).phone.screen).toBe('appSettings');
    expect(done(looked, { type: 'desk.lookAway' }).run).toBe(looked.run);
    expect(viewsOf(looked.run.world).phone.screen).toBe('locked');
  });

  it('counts a look once', () => {
    expect(done(open(), card, card).looks).toEqual(['card']);
  });

  it('helps nobody before it is known who they are', () => {
    const named = done(open(), name('E11'));
    expect(named).toMatchObject({ phase: 'looking', remark: { says: 'cardFirst' }, named: [] });
  });

  it('says what speaks against another cause, until something else is looked at', () => {
    const wrong = done(open(), card, name('E12'));
    expect(wrong).toMatchObject({ phase: 'looking', remark: { says: 'notThis', cause: 'E12', look: 'internet' } });
    const there = done(wrong, { type: 'desk.look', look: 'internet' });
    expect(there.remark).toBe(wrong.remark);
    expect(done(there, { type: 'desk.look', look: 'app' }).remark).toBe(null);
  });

  it('says of what speaks against a cause first what was seen already', () => {
    const twice = Object.values(cases).flatMap(({ id, candidates, cause, looks }) => {
      const desk = openDesk(id, 'android', 5);
      return candidates
        .filter((other) => other !== cause)
        .map((other) => ({ desk, other, against: looks.filter((look) => speaksAgainst(look, other, desk.run.world)) }))
        .filter(({ against }) => against.length > 1);
    });
    expect(twice).not.toEqual([]);
    for (const { desk, other, against } of twice) {
      const look = required(against.at(-1), 'a look');
      const named = done(desk, card, { type: 'desk.look', look }, { type: 'desk.name', cause: other });
      expect(named.remark).toMatchObject({ look });
    }
  });

  it('takes no cause that is not among those to choose from', () => {
    const before = done(open(), card);
    expect(done(before, name('E09'))).toBe(before);
  });

  it('lets the learner do nothing before the cause is found', () => {
    const desk = open();
    expect(advance(desk, { type: 'desk.happen', event: { type: 'world.wait' } })).toBe(desk);
  });

  it('is done when it works, and that was checked', () => {
    const found = done(open(), card, name('E11'));
    expect(found.phase).toBe('mending');
    expect(done(found, { type: 'desk.check' })).toMatchObject({ phase: 'mending', remark: { says: 'notYet' } });
    const end = done(mended(found), { type: 'desk.check' });
    expect(end).toMatchObject({ phase: 'done', looks: ['card'], named: ['E11'] });
    expect(end.presses).toBeGreaterThan(8);
  });

  it('is not mended by going round the cause', () => {
    // The request can be found in the app with notifications off: the mail opens, and the cause is still there.
    const found = done(open(), card, name('E11'));
    const { notifications } = mended(found).run.world.phone.context;
    expect(notifications).toBe('allowed');
  });
});
