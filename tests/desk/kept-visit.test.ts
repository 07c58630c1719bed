import { describe, expect, it } from 'vitest';
import { cases } from '../../machines/cases/cases.js';
import { expertPath } from '../../machines/cases/expert.js';
import type { DeskEvent } from '../../machines/cases/visit.js';
import { after, begun, keptText, type Logged, resumed } from '../../src/desk/kept-visit.js';

const again = (one: keyof typeof cases, at: Logged) => resumed(keptText(one, at), one, cases[one], 'android', {});
const asks: DeskEvent = { type: 'desk.probe', probe: { kind: 'ask', id: 'laptopShows' } };

describe('a visit after a reload', () => {
  it.each(['noNotices', 'noInternet', 'passwordLocked', 'cameraAndNotices'] as const)(
    '%s goes on where it was, after everything that an expert does',
    (id) => {
      const start = begun(cases[id], 'android', 47, {});
      const events = expertPath(start.visit).visit.done.map(({ event }) => event);
      let now = start;
      for (const event of events) now = after(now, [event]);
      const back = again(id, now)!;
      expect(back.visit.closed).toBe(true);
      expect(back.visit.run.world).toEqual(now.visit.run.world);
      expect(back.visit.done.map(({ answer, works }) => [answer, works])).toEqual(
        now.visit.done.map(({ answer, works }) => [answer, works]),
      );
      expect(back.letters).toEqual(now.letters);
    },
  );

  it('knows what was told step by step, taken back, and how long one waited', () => {
    const elapse = (ms: number): DeskEvent => ({
      type: 'desk.repair',
      event: { type: 'world.elapse', ms },
      by: 'learner',
    });
    const steps: readonly (readonly DeskEvent[] | 'undo')[] = [
      [asks],
      [{ type: 'desk.name', causes: cases.noInternet.causes, sure: 3 }],
      [{ type: 'desk.tell' }],
      [{ type: 'desk.tell' }],
      'undo',
      [elapse(400)],
      [elapse(300)],
    ];
    const now = steps.reduce(after, begun(cases.noInternet, 'android', 47, {}));
    expect(now.log).toHaveLength(6);
    expect(now.log.at(-1)).toEqual([elapse(700)]);
    const back = again('noInternet', now)!;
    expect(back.visit.run.world).toEqual(now.visit.run.world);
    expect(back.visit.done).toHaveLength(3);
  });

  it.each([null, '', '[]', '{}', 'null', '[1,2,3]'])('begins anew where nothing good was kept: %s', (text) => {
    expect(resumed(text, 'noNotices', cases.noNotices, 'android', {})).toBeNull();
  });

  it('is of its own case, place and phone only', () => {
    const text = keptText('1', begun(cases.noNotices, 'android', 47, {}));
    expect(resumed(text, '1', cases.noNotices, 'android', {})).not.toBeNull();
    expect(resumed(text, '2', cases.noNotices, 'android', {})).toBeNull();
    expect(resumed(text, '1', cases.oldApp, 'android', {})).toBeNull();
    expect(resumed(text, '1', cases.noNotices, 'iphone', {})).toBeNull();
  });
});
