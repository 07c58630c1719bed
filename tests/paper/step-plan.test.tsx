import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { act, type Run, scenarios, type ScenarioId, startRun } from '../../machines/scenarios/index.js';
import { laterScreens } from '../../src/devices/later-screens.js';
import { wayFrom } from '../../src/paper/moments.js';
import { Paper } from '../../src/paper/paper.js';
import { sheetsOf } from '../../src/paper/sheets.js';
import { type Asked, stepPlan } from '../../src/paper/step-plan.js';
import { paperWords } from '../../src/paper/words.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { checkerOf } from '../../src/profile/check.js';
import { schoolOf } from '../../src/profile/tell.js';
import { usualDesks } from '../../src/profile/usual.js';
import { nl } from '../../src/strings/nl/index.js';

const ids = Object.keys(scenarios) as ScenarioId[];
const phones = ['android', 'iphone'] as const;
const locales = ['nl', 'en'] as const;
const every = ids.flatMap((scenario) => phones.map((phone) => ({ scenario, phone })));

beforeAll(async () => {
  await Promise.all([laterScreens.load(), ...locales.map((locale) => paperWords[locale].load())]);
});

async function planOf(asked: Pick<Asked, 'scenario' | 'phone'> & Partial<Asked>, locale: (typeof locales)[number]) {
  const rest = { school: usualSchool, desks: usualDesks, date: '2026-11-22', version: '1.2.3' };
  return stepPlan({ ...rest, ...asked }, await paperWords[locale].load());
}

/** What a practice is and the real thing is not. */
const practice = /\bSam\b|oefen|gele rand|practi[cs]e|yellow|[{}…]|undefined/i;

describe.each(every)('the step plan of $scenario on $phone', ({ scenario, phone }) => {
  const frames = demo({ scenario, phone, seed: 47 });
  const { moments, exit } = wayFrom(frames[0]!.run);

  it('has everything that the guide does, once and in its order, under each of its steps', () => {
    const done = frames.flatMap(({ event }) => (event && event.type !== 'world.wait' ? [event] : []));
    expect(moments.flatMap(({ acts }) => acts)).toEqual(done);
    const steps = moments.map(({ stop }) => stop.id).filter((id, at, all) => id !== all[at - 1]);
    expect(steps).toEqual(scenarios[scenario].stops.map(({ id }) => id));
    expect(exit).toBeNull();
  });

  it('says something of each in every language, and nothing of a practice', async () => {
    for (const plan of await Promise.all(locales.map((locale) => planOf({ scenario, phone }, locale)))) {
      expect(plan.cards).toHaveLength(moments.length);
      for (const { alt, say, why } of plan.cards) {
        expect(alt.length).toBeGreaterThan(plan.words.paper.picture('').length);
        for (const text of [say, why, alt]) {
          expect(text).not.toMatch(practice);
          expect(text).not.toMatch(/\d{2}/);
        }
      }
    }
  });

  // A picture differs by its labels from one language to the other: each phone is drawn in one of them.
  it('draws a picture and a text of each, with what is pressed marked', async () => {
    const plan = await planOf({ scenario, phone }, phone === 'android' ? 'nl' : 'en');
    const { document: drawn } = new JSDOM(renderToStaticMarkup(<Paper plan={plan} />)).window;
    const cards = [...drawn.querySelectorAll('.pp-card:not(.pp-card--end)')];
    expect(cards.map((card) => card.querySelector('.pp-say')?.textContent)).toEqual(plan.cards.map(({ say }) => say));
    for (const [at, card] of cards.entries()) {
      const { alt, moment, name } = plan.cards[at]!;
      const picture = card.querySelector('.pp-pic')!;
      expect(picture.querySelector('img')?.alt).toBe(alt);
      expect(card.querySelector('h2, h3')?.textContent).toContain(`${moment.stop.step}${name}`);
      // What an app does with a finger, and what is no app's, has no control.
      const marks = [...picture.querySelectorAll('.spot__mark')].map((mark) => mark.textContent);
      const presses = new Set(
        moment.acts.flatMap((one) => (one.type === 'world.person' ? [JSON.stringify(sameLine(one.intent))] : [])),
      );
      expect(marks.toSorted()).toEqual([...presses].map((_, place) => String(place + 1)));
      // Nothing in a picture can be typed over. A picture has no time, and each key has a sign of its own.
      const other = '.status > span:first-child, .wall__clock, .telcall__time, .key, .telcall__digit, .spot__mark';
      for (const part of picture.querySelectorAll(other)) part.remove();
      expect(picture.textContent).not.toMatch(/\d{2}/);
    }
  });
});

describe('the sheets of a step plan', () => {
  const [desk] = usualDesks;
  const many = Array.from({ length: 12 }, () => desk!);
  const all = locales.flatMap((locale) => every.map((one) => [one.scenario, one.phone, locale] as const));

  it.each(all)(
    'of %s on %s in %s are no more than needed, and none is nearly empty',
    async (scenario, phone, locale) => {
      for (const desks of [usualDesks, [desk!, desk!], many]) {
        const plan = await planOf({ scenario, phone, desks }, locale);
        const sheets = sheetsOf(plan);
        expect(sheets.flatMap(({ cards }) => cards)).toEqual(plan.cards);
        expect(sheets.flatMap(({ troubles }) => troubles)).toEqual(plan.troubles);
        expect(sheets.flatMap((sheet) => sheet.desks)).toEqual(desks);
        expect(sheets.filter(({ ends }) => ends)).toHaveLength(1);
        expect(sheets.filter(({ full }) => full > 1)).toEqual([]);
        const least = Math.ceil(sheets.reduce((sum, { full }) => sum + full, 0));
        const low = sheets.filter(({ full }) => full < 0.3);
        expect(low.length === 0 || sheets.length === least, `${low[0]?.full} of ${sheets.length}`).toBe(true);
      }
    },
  );

  it('have whom to ask on the first, if there is room', async () => {
    const short = sheetsOf(await planOf({ scenario: 'daily-sign-in', phone: 'android' }, 'nl'));
    expect(short.map(({ desks }) => desks.length > 0)).toEqual([true, ...short.slice(1).map(() => false)]);
  });
});

describe('the first day', () => {
  const asked = { scenario: 'first-setup', phone: 'android', from: '2027-01-11' } as const;

  it('stands on what is needed for it, as long as it is not there yet', async () => {
    const says = async (more: Partial<Asked>) =>
      renderToStaticMarkup(<Paper plan={await planOf({ ...asked, ...more }, 'nl')} />).includes('Vanaf maandag');
    expect(await Promise.all([{}, { date: '2027-01-12' }, { scenario: 'daily-sign-in' } as const].map(says))).toEqual([
      true,
      false,
      false,
    ]);
    expect(await says({ from: undefined })).toBe(false);
  });
});

/** What a control is told by, whatever was typed in it. */
const sameLine = ({ type, line }: { readonly type: string; readonly line?: number }) => ({ type, line });

describe('the rest of the steps', () => {
  const start = { scenario: 'first-setup', phone: 'android', seed: 47 } as const;
  const frames = demo(start);
  const all = wayFrom(frames[0]!.run).moments;
  const acts = (run: Run) => wayFrom(run).moments.flatMap((moment) => moment.acts);

  it('are what the guide does from there on, at every place of its way', () => {
    for (const [at, { run }] of frames.entries()) {
      const left = frames.slice(at).flatMap(({ event }) => (event && event.type !== 'world.wait' ? [event] : []));
      expect(acts(run)).toEqual(left);
    }
  });

  it('lead back first where somebody took a wrong turn, and say which steps lie behind', async () => {
    const at = frames.find(({ run }) => run.world.phone.value === 'choosingKind')!.run;
    const run = act(at, { type: 'world.person', at: 'phone', intent: { type: 'person.personal' } });
    const plan = await planOf({ ...start, run }, 'nl');
    expect(plan.cards[0]).toMatchObject({ say: 'Dit is niet van school. Ga terug.' });
    expect(plan.list.filter(({ done }) => done).map(({ stop }) => stop.step)).toEqual(['1a', '1b', '2', '3', '4', '5']);
    expect(plan.cards.length).toBeLessThan(all.length);
  });

  it('end where only the school can help on, with what it says', async () => {
    const run = startRun({ ...start, conditions: ['notOffered'] });
    const plan = await planOf({ ...start, run }, 'nl');
    expect(plan.end.arrived).toBe(false);
    expect(plan.end.text).toContain('Vraag hulp.');
    expect(plan.cards.at(-1)?.moment.stop.id).toBe('addMethod');
  });
});

describe('a school', () => {
  const profile = { school: { name: 'Maanschool', mailDomain: 'maan.example' }, asked: { network: 'everywhere' } };
  const checked = checkerOf(nl)(profile);
  if ('problems' in checked) throw new Error('The profile of this test is wrong.');
  const school = schoolOf(checked.profile);

  it('has its name on it, and its own way where it asks everywhere', async () => {
    const plan = await planOf({ scenario: 'first-setup', phone: 'iphone', school }, 'nl');
    expect(plan.scenario).toBe('first-setup-at-home');
    expect(renderToStaticMarkup(<Paper plan={plan} />)).toContain('Maanschool');
  });

  it('has the label in the text that its picture has, and the address of the real thing', async () => {
    const earlier = checkerOf(nl)({ generation: 'earlier', addresses: 'fictional' });
    if ('problems' in earlier) throw new Error('The profile of this test is wrong.');
    const plan = await planOf({ scenario: 'first-setup', phone: 'android', school: schoolOf(earlier.profile) }, 'nl');
    const { document: drawn } = new JSDOM(renderToStaticMarkup(<Paper plan={plan} />)).window;
    const cards = [...drawn.querySelectorAll('.pp-card')];
    const chooses = cards.find((card) => card.querySelector('.pp-say')?.textContent === 'Kies Authenticator-app.');
    expect(chooses?.querySelector('.pp-pic__in')?.textContent).toContain('Authenticator-app');
    expect(cards[0]?.querySelector('.pp-say')?.textContent).toContain('myaccount.microsoft.com');
    expect(cards[0]?.querySelector('.pp-pic__in')?.textContent).toContain('myaccount.microsoft.com');
  });

  it('has every problem that is practised, but those that its phone cannot have, and every help desk', async () => {
    const desks = Array.from({ length: 12 }, (_, at) => ({ ...usualDesks[0]!, name: `Balie ${at}` }));
    const plan = await planOf({ scenario: 'daily-sign-in', phone: 'iphone', desks }, 'nl');
    expect(plan.troubles).toContain('E27');
    expect(plan.troubles).not.toContain('E29');
    const { document: drawn } = new JSDOM(renderToStaticMarkup(<Paper plan={plan} />)).window;
    expect([...drawn.querySelectorAll('.pp-troubles h3')].map(({ textContent }) => textContent)).toEqual(
      plan.troubles.map((id) => plan.words.slips[id]),
    );
    expect([...drawn.querySelectorAll('.pp-desks b')].map(({ textContent }) => textContent?.split(',')[0])).toEqual(
      desks.map(({ name }) => name),
    );
  });
});
