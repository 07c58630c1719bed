import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { conditions, canStartWith, isConditionId } from '../../machines/conditions/condition.js';
import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import { act, isScenarioId, type Run, type RunStart, scenarios, startRun } from '../../machines/scenarios/index.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { Laptop } from '../../src/devices/laptop.js';
import { laterScreens } from '../../src/devices/later-screens.js';
import { nothingLit } from '../../src/parts/pointing.js';
import { coachPieces, coachSentence } from '../../src/player/coach-text.js';
import { findLines } from '../../src/player/find-lines.js';
import { sceneOf } from '../../src/player/scene.js';
import { en } from '../../src/strings/en/index.js';
import { nl } from '../../src/strings/nl/index.js';
import { guideTo, lineOf } from './led.js';
import { generations as generationsEn } from '../../src/strings/en/generations.js';
import { relabel } from '../../src/strings/labels.js';
import { explore } from '../world/explore.js';

const t = nl.stage;
const pageOf = (run: Run) => sceneOf(run.world).laptop;
const begun = (start: Pick<RunStart, 'scenario' | 'conditions'>) => startRun({ phone: 'android', seed: 1, ...start });
const laptop = (type: string, more: object = {}) =>
  ({ type: 'world.person', at: 'laptop', intent: { type: `person.${type}`, ...more } }) as WorldEvent;
const play = (run: Run, ...events: readonly WorldEvent[]) => events.reduce((now, event) => act(now, event), run);

/** Every run on the way that the guide leads. */
function* way(start: Run) {
  let run = start;
  for (let steps = 0; steps < 120; steps += 1) {
    yield run;
    const { stop, event } = guideTo(run);
    if (!stop) return;
    run = act(run, event ?? { type: 'world.wait' });
  }
}

/** The first run on the guide's way that shows this page. */
function upTo(start: Run, screen: LaptopView['screen']): Run {
  for (const run of way(start)) if (pageOf(run).screen === screen) return run;
  throw new Error(`The guide does not lead to ${screen}.`);
}

const early = upTo(begun({ scenario: 'first-setup-at-home', conditions: ['codeTooEarly'] }), 'enterPasscode');

describe('the longer help', () => {
  it('names the link to the set-up where a code is asked too early, and no button that is not there', () => {
    const said = findLines(lineOf(early), null, nl.find).map(String).join(' ');
    expect(said).toContain('{L.setUpFirst}');
    expect(said).not.toContain('{L.next}');
  });

  it('has lines of its own for every page on which one signs in', () => {
    const starts = Object.keys(scenarios)
      .filter(isScenarioId)
      .flatMap((scenario) => {
        const start = scenarios[scenario].start({ phone: 'android', seed: 1 });
        const fitting = Object.keys(conditions).filter((id) => isConditionId(id) && canStartWith(start, [id]));
        return [[], ...fitting.map((id) => [id])].map((ids) =>
          begun({ scenario, conditions: ids.filter(isConditionId) }),
        );
      });
    const pages = new Set<string>();
    const unnamed = new Set<string>();
    for (const start of starts) {
      for (const run of way(start)) {
        const { stop, device, intent } = guideTo(run);
        if (stop?.id !== 'openSetup' && stop?.id !== 'signIn' && stop?.id !== 'acceptWizard') break;
        if (stop.id === 'openSetup' || device !== 'laptop' || !intent) continue;
        const { screen } = pageOf(run);
        pages.add(screen);
        if (screen !== 'newTab' && screen !== 'interrupted' && !nl.find.pages[screen]) unnamed.add(screen);
      }
    }
    expect(pages).toContain('passkey');
    expect([...unnamed]).toEqual([]);
  });

  describe('of a page on which one signs in', () => {
    beforeAll(() => laterScreens.load());

    const drawn = (view: LaptopView) =>
      renderToStaticMarkup(
        createElement(Laptop, {
          view,
          strings: nl.laptop,
          addresses: 'real',
          pointing: nothingLit,
          onIntent: () => {},
        }),
      );

    it.each([
      ['first-setup-at-home', []],
      ['first-setup-at-home', ['codeTooEarly']],
      ['daily-sign-in', []],
    ] as const)('names only what is on that page, wherever one came from (%s %j)', (scenario, ids) => {
      const start = begun({ scenario, conditions: [...ids] });
      const { worlds } = explore(scenarios[scenario], 'android', [ids], { resolution: 'meeting', most: 3000 });
      // Of the worlds with one laptop the first: there the phone is not what has to be mended.
      const seen = new Map(worlds.toReversed().map((world) => [JSON.stringify(world.laptop), { ...start, world }]));
      const wrong = new Set<string>();
      let named = 0;
      for (const run of seen.values()) {
        const { laptop: view } = sceneOf(run.world);
        const own = nl.find.pages[view.screen];
        if (!own) continue;
        const page = drawn(view);
        for (const text of findLines(lineOf(run), null, nl.find).filter((line) => own.includes(line))) {
          for (const { kind, text: label } of coachPieces(text, { laptop: nl, phone: nl, kind: 'android' })) {
            if (kind !== 'label') continue;
            named += 1;
            if (!page.includes(label)) wrong.add(`${view.screen}: ${label}`);
          }
        }
      }
      expect(named).toBeGreaterThan(0);
      expect([...wrong]).toEqual([]);
    });
  });
});

describe('the question whether a line may go', () => {
  const listed = (scenario: 'new-phone' | 'same-phone-again') =>
    [...way(begun({ scenario }))].findLast((run) => pageOf(run).screen === 'confirmDelete');
  const deleting = (scenario: 'new-phone' | 'same-phone-again', line: number) => {
    const asked = listed(scenario);
    if (!asked) throw new Error(`Nothing is deleted in ${scenario}.`);
    return play(asked, laptop('cancel'), laptop('deleteMethod', { line }));
  };

  it('is answered about the new phone: it stays, and the other one goes', () => {
    const line = lineOf(deleting('new-phone', 1));
    expect(line).toMatchObject({ back: true, ...t.stops.deleteOld.way?.['confirmDelete.cancel'] });
    expect(line.why).not.toBe(t.way.laptop.confirmDelete?.cancel?.why);
  });

  it('is answered about the line that was just added, where two have one name', () => {
    expect(lineOf(deleting('same-phone-again', 1)).why).toBe(t.stops.deleteDouble.way?.['confirmDelete.cancel']?.why);
  });

  it.each(['new-phone', 'same-phone-again'] as const)('lies over the list as it was (%s)', (scenario) => {
    const asked = deleting(scenario, 0);
    const view = pageOf(asked);
    const list = pageOf(play(asked, laptop('cancel')));
    expect(view).toMatchObject({ screen: 'confirmDelete', behind: list });
  });
});

describe('digits that are not taken', () => {
  const wrong = (page: Run, text: string) => play(page, laptop('type', { text }), laptop('verify'));

  it('a temporary pass that is wrong is called wrong', () => {
    const pass = upTo(begun({ scenario: 'new-phone-with-pass' }), 'enterPass');
    expect(lineOf(wrong(pass, '12345678')).why).toBe(t.stopped.wrong);
    expect(lineOf(play(wrong(pass, '12345678'), laptop('type', { text: '1' }))).why).not.toBe(t.stopped.wrong);
  });

  it('six digits before there is an account are answered with what is missing', () => {
    expect(lineOf(wrong(early, '123456')).why).toBe(t.stopped.early);
  });
});

it('the coach gives the other name of a button in the language of its device, and the other way round where that is the usual one', () => {
  const { why } = en.stage.stops.typeNumber;
  const said = (phone: typeof en) => coachSentence(why, { laptop: en, phone, kind: 'android' });
  expect(said(en)).toContain('Yes (sometimes: Verify)');
  expect(said(nl)).toContain('Ja (sometimes: Bevestigen)');
  const screens = relabel<object>(en.phone.screens, generationsEn.earlier.phone) as typeof en.phone.screens;
  expect(said({ ...en, phone: { ...en.phone, screens } })).toContain('Verify (sometimes: Yes)');
});
