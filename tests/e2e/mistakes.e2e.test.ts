import { describe, expect, it } from 'vitest';
import { type CatalogueId, entries } from '../../machines/conditions/catalogue.js';
import { detoursOf } from '../../machines/coach/diagnose.js';
import type { PhoneIntentType } from '../../machines/phone/phone.intents.js';
import { demo } from '../../machines/scenarios/demo.js';
import { guide } from '../../machines/scenarios/guide.js';
import { scenarios, type ScenarioId } from '../../machines/scenarios/index.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import type { Run } from '../../machines/scenarios/run.js';
import { possible } from '../../machines/world/possible.js';
import { viewsOf } from '../../machines/world/views.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { coachSentence } from '../../src/player/coach-text.js';
import { nl } from '../../src/strings/nl/index.js';
import { comeInto, type Into, isOwn, phones, placesOf, turnOf } from '../coach/into.js';
import { byKeyboard } from './follow.js';
import { builtSite } from './site.js';

/** Who comes into an entry in a practice, on either phone in turn. */
function into(id: CatalogueId, scenario: ScenarioId, at: number): readonly Into[] {
  const turns = at % 2 === 0 ? phones : phones.toReversed();
  return turns.flatMap((phone) => comeInto(id, scenario, phone) ?? []).slice(0, 1);
}

/** Of each entry that goes wrong on the devices: in one of its practices; one of its own is another in each. */
const comers = entries.flatMap(([id, entry], at) => {
  if (isOwn(id)) return [];
  const places = placesOf(id);
  const chosen = 'slip' in entry || 'start' in entry ? places.slice(at % places.length).slice(0, 1) : places;
  return chosen.flatMap((scenario) => into(id, scenario, at));
});

const addressOf = (run: Run) => {
  const wrong = run.conditions.length > 0 ? `&with=${run.conditions.join('.')}` : '';
  return `?scenario=${run.scenario}&phone=${run.phone}&locale=nl${wrong}&run=${encodeRun(run)}`;
};

const frames = demo({ scenario: 'first-setup', phone: 'android', seed: 5 });

/** Where the guide comes to a screen, and something else is done than it says, as late as can be. */
function otherwise(device: 'laptop' | 'phone', screen: string, type: PhoneIntentType | 'person.closeTab') {
  const there = frames.findLast(({ run: { world } }) => viewsOf(world)[device].screen === screen)!;
  const deed = possible(there.run.world).find((event) => event.type === 'world.person' && event.intent.type === type)!;
  return { before: there.run, deed };
}

/** What is in no catalogue of its own, because it is mended on the way. */
const others: readonly (readonly [string, { readonly before: Run; readonly deed: WorldEvent }])[] = [
  ['the camera may not be used', otherwise('phone', 'askCamera', 'person.refuse')],
  ['notifications may not come', otherwise('phone', 'askNotifications', 'person.refuse')],
  ['the code is closed after it was scanned', otherwise('laptop', 'code', 'person.closeTab')],
];

describe.concurrent('who follows the coach by keyboard, after something went wrong', () => {
  const site = builtSite();

  it('is somebody for each entry of the catalogue that is no practice or page of its own', () => {
    const come = new Set(comers.map(({ id }) => id));
    const missing = entries.filter(([id, entry]) => !come.has(id) && !('page' in entry) && !isOwn(id));
    expect(missing.map(([id]) => id)).toEqual([]);
  });

  it.each(comers.map((comer) => ({ id: comer.id, phone: comer.phone, scenario: comer.made.scenario, comer })))(
    'comes to the end: $id in $scenario on $phone',
    ({ id, phone, scenario, comer }) => {
      const { before, deeds } = turnOf(comer);
      const { exit } = guide(comer.whole.world, scenarios[scenario]);
      const helped = exit && coachSentence(nl.stage.exits[exit].say, { laptop: nl, phone: nl, kind: phone });
      return site.visit(addressOf(before), async (page) => {
        const person = byKeyboard(page, helped);
        await person.comes();
        await person.does(deeds);
        await person.followsToTheEnd();
        const run = await person.run();
        expect(detoursOf(run).map((detour) => detour.id)).toEqual([id]);
        expect(guide(run.world, scenarios[scenario])).toMatchObject(exit ? { exit } : { stop: null });
      });
    },
  );

  it.each(others)('comes to the end: %s', (_, { before, deed }) =>
    site.visit(addressOf(before), async (page) => {
      const person = byKeyboard(page);
      await person.comes();
      await person.does([deed]);
      await person.followsToTheEnd();
      expect(scenarios[before.scenario].goal((await person.run()).world)).toBe(true);
    }),
  );
});
