import { adminControls } from '../machines/admin/admin.controls.js';
import { adminView } from '../machines/admin/admin.view.js';
import { withAdmin } from '../machines/attended/index.js';
import { entries } from '../machines/conditions/catalogue.js';
import { canStartWith } from '../machines/conditions/condition.js';
import { glanceAt } from '../machines/coach/glance.js';
import { laptopControls } from '../machines/laptop/laptop.controls.js';
import { phoneControls } from '../machines/phone/phone.controls.js';
import { act, modelVersion, scenarios, type ScenarioId, startRun } from '../machines/scenarios/index.js';
import { nextOf } from '../machines/scenarios/demo.js';
import { possible } from '../machines/world/possible.js';
import { sameness } from '../machines/world/sameness.js';
import { viewsOf } from '../machines/world/views.js';
import { step } from '../machines/world/world.js';
import { plannable, stepPlan } from '../src/paper/step-plan.js';
import { paperWords } from '../src/paper/words.js';
import { usualSchool } from '../src/player/usual-school.js';
import { usualDesks } from '../src/profile/usual.js';

// What `npm run changes` compares: it is bundled with the sources beside it, of this version or of an older one.

const phones = ['android', 'iphone'] as const;
const locales = ['nl', 'en'] as const;

/** Every text with the path that it has; one that is made of others as it is written, by whatever names a bundle has for them. */
function textsOf(
  word: unknown,
  path: string,
  into: Record<string, string>,
  known = new Set<unknown>(),
): Record<string, string> {
  if (typeof word === 'string') into[path] = word;
  else if (known.has(word)) return into;
  else if (typeof word === 'function') {
    known.add(word);
    into[path] = String(word)
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\$\d+\b/g, '');
  } else if (typeof word === 'object' && word !== null) {
    known.add(word);
    for (const [key, inside] of Object.entries(word)) textsOf(inside, path ? `${path}.${key}` : key, into, known);
  }
  return into;
}

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
/** All that is written in each language, whatever files that version has; and what is written for all of them in one place. */
const written: { readonly [L in (typeof locales)[number]]: Modules } = {
  nl: import.meta.glob('../src/strings/nl/*.ts', { eager: true }),
  en: import.meta.glob('../src/strings/en/*.ts', { eager: true }),
};
const together: Modules = import.meta.glob('../src/strings/*.ts', { eager: true });

/** These put the words of others together. */
const gathers = new Set(['door', 'index']);

const camel = (name: string): string => name.replaceAll(/-(\w)/g, (_, sign: string) => sign.toUpperCase());

/** Every text of a language under its file and the path that it has there; what several files have is that of the first. */
function textsIn(locale: (typeof locales)[number]): Record<string, string> {
  const texts: Record<string, string> = {};
  const known = new Set<unknown>();
  const add = (file: string, name: string, word: unknown) =>
    textsOf(word, name === camel(file) ? file : `${file}.${name}`, texts, known);
  for (const [path, module] of Object.entries(written[locale])) {
    const file = path.replace(/^.*\/|\.ts$/g, '');
    if (!gathers.has(file)) for (const [name, word] of Object.entries(module)) add(file, name, word);
  }
  for (const [path, module] of Object.entries(together))
    for (const [name, record] of Object.entries(module)) {
      const words = record as Readonly<Record<string, unknown>> | null;
      const perLanguage = typeof words === 'object' && words !== null && locales.every((one) => one in words);
      // What fetches the words of a language is no text of it.
      if (perLanguage && !/load|first/.test(path)) add(path.replace(/^.*\/|\.ts$/g, ''), name, words[locale]);
    }
  return texts;
}

type See = (screen: string, controls: readonly { readonly id: string }[]) => void;

/** All of the admin side: whatever a helper does there, for who has a phone and who has none yet. */
function seeAdmin(see: See) {
  for (const scenario of ['first-setup', 'daily-sign-in'] as const)
    for (const role of ['authenticationAdministrator', 'globalReader'] as const) {
      const { world } = startRun({ scenario, phone: 'android', seed: 1 });
      const found = [withAdmin(world, role)];
      const known = new Set<string>();
      // Grows while it is walked.
      for (const at of found) {
        const { admin } = at;
        if (!admin || known.has(sameness(at))) continue;
        known.add(sameness(at));
        const view = adminView(admin);
        see(`admin ${view.screen}`, adminControls(view));
        for (const event of possible(at)) if (event.type === 'world.helper') found.push(step(at, event));
      }
    }
}

/** What is drawn on each screen that the guide comes along, in every practice and with every problem that it can begin with; and at the admin side. */
function screensHere(): Record<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const see: See = (screen, controls) => {
    const known = found.get(screen) ?? new Set();
    for (const { id } of controls) known.add(id.replace('person.', ''));
    found.set(screen, known);
  };
  for (const scenario of Object.keys(scenarios) as ScenarioId[])
    for (const phone of phones) {
      const start = scenarios[scenario].start({ phone, seed: 1 });
      const wrong = entries.flatMap(([, entry]) => ('start' in entry ? [[entry.start]] : []));
      for (const conditions of [[], ...wrong.filter((one) => canStartWith(start, one))]) {
        let run = startRun({ scenario, phone, conditions, seed: 1 });
        for (let done = 0; done < 200; done += 1) {
          const { laptop, phone: inHand } = viewsOf(run.world);
          see(`laptop ${laptop.screen}`, laptopControls(laptop));
          see(`phone ${inHand.screen}`, phoneControls(inHand));
          const event = next(run.world, scenario);
          if (!event) break;
          run = act(run, event);
        }
      }
    }
  seeAdmin(see);
  return Object.fromEntries(
    [...found]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([screen, controls]) => [screen, [...controls].toSorted()]),
  );
}

/** What the guide does next; nothing where only other people can help on. */
function next(world: Parameters<typeof nextOf>[0], scenario: ScenarioId) {
  try {
    return nextOf(world, scenarios[scenario]).event;
  } catch {
    return null;
  }
}

/** Every line of every step plan. */
async function guidesHere(): Promise<Record<string, readonly string[]>> {
  const guides: Record<string, readonly string[]> = {};
  for (const locale of locales) {
    const words = await paperWords[locale].load();
    for (const scenario of plannable)
      for (const phone of phones) {
        const asked = { scenario, phone, school: usualSchool, desks: usualDesks, date: '2000-01-01', version: '' };
        const { cards, title, needs, troubles, end } = stepPlan(asked, words);
        guides[`${scenario} ${phone} ${locale}`] = [
          [title, ...needs].join(', '),
          ...cards.flatMap(({ moment, name, at, say, why, alt }) => {
            const { device, view } = glanceAt(moment.world, moment.device);
            const shown = words[device === 'laptop' ? device : 'phone'].screens;
            const labels = textsOf((shown as Readonly<Record<string, unknown>>)[view.screen], '', {});
            return [
              [moment.stop.step, name, at, say, why, alt].join(' | '),
              [moment.stop.step, view.screen, ...Object.values(labels)].join(' | '),
            ];
          }),
          `${end.name}: ${end.text}`,
          ...troubles.map((id) => `${words.slips[id]}: ${words.catalogue[id].told} ${words.catalogue[id].repair}`),
        ];
      }
  }
  return guides;
}

process.stdout.write(
  JSON.stringify({
    model: modelVersion,
    screens: screensHere(),
    texts: Object.fromEntries(locales.map((locale) => [locale, textsIn(locale)])),
    guides: await guidesHere(),
  }),
);
