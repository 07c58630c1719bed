import { describe, expect, it } from 'vitest';
import { caseList } from '../../machines/cases/cases.js';
import { type Show, showOf } from '../../machines/coach/show.js';
import { catalogue, type Entry } from '../../machines/conditions/catalogue.js';
import { demo } from '../../machines/scenarios/demo.js';
import { scenarios, type ScenarioId } from '../../machines/scenarios/index.js';
import { coachSentence } from '../../src/player/coach-text.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { en } from '../../src/strings/en/index.js';
import { trainerStrings as enTrainer } from '../../src/strings/en/trainer.js';
import { nl } from '../../src/strings/nl/index.js';
import { trainerStrings as nlTrainer } from '../../src/strings/nl/trainer.js';
import { openItem } from '../../src/trainer/items.js';
import { actText, captionOf, keyOf } from '../../src/trainer/told.js';

const languages = [
  { locale: 'nl', strings: nl, t: nlTrainer },
  { locale: 'en', strings: en, t: enTrainer },
] as const;
const ids = Object.keys(scenarios) as ScenarioId[];

describe.each(languages)('in $locale, what is said of a slide', ({ strings, t }) => {
  const said = (show: Show) =>
    show.slides.map((slide) => {
      const caption = captionOf(slide, show, strings.stage, t);
      const speakers = { laptop: strings, phone: strings, kind: show.run.phone };
      return { ...caption, text: coachSentence(caption.say, speakers) };
    });

  it.each(ids)('is what the coach says, of every slide of %s', (scenario) => {
    for (const phone of ['android', 'iphone'] as const) {
      const all = said(showOf(demo({ scenario, phone, seed: 47 }).at(-1)!.run));
      expect(all.filter(({ guided }) => !guided)).toEqual([]);
      for (const { text } of all) expect(text).toMatch(/^[^{}…]{3,90}$/);
      expect(all.at(-1)?.text).toBe(strings.stage.arrived);
    }
  });

  it('says something of every slide of a case, and does not tell a slip as advice', () => {
    for (const one of caseList) {
      const { show } = openItem({ kind: 'case', one, name: null }, 'android', usualSchool)!;
      const all = said(show);
      for (const { text } of all) expect(text).toMatch(/^[^{}…]{3,120}$/);
      const slips = show.detours.filter(({ id }) => id !== null && 'slip' in (catalogue[id] satisfies Entry));
      expect([one.id, slips.filter(({ from }) => all[from]?.guided)]).toEqual([one.id, []]);
    }
  });

  it('names what was pressed as its screen does, and what was typed by its digits', () => {
    const names = { laptop: new Map([[keyOf({ type: 'person.next' }), 'Volgende']]), phone: new Map<string, string>() };
    const at = (event: Parameters<typeof actText>[0]) => actText(event, names, t);
    expect(at({ type: 'world.person', at: 'laptop', intent: { type: 'person.next' } })).toBe(
      t.acts.press.laptop('Volgende'),
    );
    expect(at({ type: 'world.person', at: 'laptop', intent: { type: 'person.closeTab' } })).toBe(t.acts.unnamed.laptop);
    expect(at({ type: 'world.person', at: 'phone', intent: { type: 'person.type', text: '74' } })).toContain('74');
    expect(at({ type: 'world.person', at: 'phone', intent: { type: 'person.type', text: '' } })).toBe(t.acts.empty);
    expect(at({ type: 'world.person', at: 'phone', intent: { type: 'person.scan', sight: 'cutOff' } })).toBe(
      t.acts.scan.cutOff,
    );
    expect(at({ type: 'world.wait' })).toBe(t.acts.wait);
    expect(at({ type: 'world.pickUp', phone: 'oldPhone' })).toBe(t.acts.pickUp);
    expect(at({ type: 'world.askDesk' })).toBe(t.acts.askDesk);
  });
});
