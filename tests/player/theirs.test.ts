import { describe, expect, it } from 'vitest';
import { rewind, type Run, scenarios } from '../../machines/scenarios/index.js';
import { guide } from '../../machines/scenarios/guide.js';
import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import { begin } from '../../src/player/begin.js';
import { coachLine } from '../../src/player/coach-line.js';
import { unturned } from '../../src/player/given.js';
import { give } from '../../src/player/give.js';
import { sceneOf } from '../../src/player/scene.js';
import { ordinarySettings } from '../../src/player/settings.js';
import { en } from '../../src/strings/en/index.js';
import { nl } from '../../src/strings/nl/index.js';
import { allInto } from '../coach/into.js';

/** What is given of each thing in a run while it is played back to somebody else. */
function playedBack(whole: Run, words: typeof nl) {
  const speakers = { coach: words, laptop: words, phone: words, kind: whole.phone };
  const { scenario, phone, conditions, seed } = whole;
  const start = begin({ scenario, phone, conditions, seed, named: {} });
  const nothing = () => {};
  return whole.journal.map((_, entry) => {
    const run = rewind(whole, entry - 1);
    const next = guide(run.world, scenarios[scenario]);
    const scene = sceneOf(run.world);
    const acts = {
      happen: nothing,
      turn: nothing,
      restart: nothing,
      take: nothing,
      readProblem: nothing,
      fail: nothing,
    };
    return give({
      t: words.stage,
      speakers,
      dial: 'together',
      line: coachLine(next, scene, words.stage),
      lit: next.intent,
      practice: { ...start, ...acts, run, shared: true, failure: null, canUndo: true, canRedo: true },
      guide: next,
      scene,
      task: '',
      turned: unturned,
      setTurned: nothing,
      still: false,
      settings: ordinarySettings('nl'),
      happen: nothing,
    });
  });
}

describe('what somebody else did otherwise', () => {
  const { chose, waited, typed } = nl.stage.dial;
  it.each<[CatalogueId, string]>([
    ['E06', chose.personal],
    ['E14', typed('47')],
    ['E04', chose.openCamera],
    ['E05', chose.scan],
  ])('is said by name and lit on its device: %s', (id, say) => {
    for (const { whole } of allInto(id)) {
      const given = playedBack(whole, nl).filter(({ line }) => line.say === say);
      expect(given.map(({ says, line, lit }) => [says, line.device, lit !== null])).toContainEqual([
        say,
        'phone',
        true,
      ]);
    }
  });

  it('is said in the same words as that which the coach says, with whose choice it was, and not named otherwise', () => {
    for (const words of [nl, en]) {
      const all = (['E01', 'E04', 'E05', 'E06', 'E12', 'E14', 'E38'] as const)
        .flatMap((id) => allInto(id))
        .flatMap(({ whole }) => playedBack(whole, words));
      expect(all.filter(({ line }) => line.say === words.stage.dial.otherwise)).toEqual([]);
      expect(all.filter(({ line }) => line.why === words.stage.dial.otherwise).length).toBeGreaterThan(0);
    }
  });

  it('lights nothing where they waited, and says that they did', () => {
    const all = (['E12', 'E13', 'E15'] as const)
      .flatMap((id) => allInto(id))
      .flatMap(({ whole }) => playedBack(whole, nl));
    const waits = all.filter(({ line }) => line.say === waited);
    expect(waits.length).toBeGreaterThan(0);
    for (const { lit, line } of waits) expect([lit, line.device]).toEqual([null, null]);
  });
});
