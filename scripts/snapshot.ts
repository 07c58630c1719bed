import { catalogue as enCatalogue } from '../src/strings/en/catalogue.js';
import { en } from '../src/strings/en/index.js';
import { onPaper as enPaper } from '../src/strings/en/on-paper.js';
import { catalogue as nlCatalogue } from '../src/strings/nl/catalogue.js';
import { nl } from '../src/strings/nl/index.js';
import { onPaper as nlPaper } from '../src/strings/nl/on-paper.js';
import { entries } from '../machines/conditions/catalogue.js';
import { canStartWith } from '../machines/conditions/condition.js';
import { glanceAt } from '../machines/coach/glance.js';
import { laptopControls } from '../machines/laptop/laptop.controls.js';
import { phoneControls } from '../machines/phone/phone.controls.js';
import { act, modelVersion, scenarios, type ScenarioId, startRun } from '../machines/scenarios/index.js';
import { nextOf } from '../machines/scenarios/demo.js';
import { viewsOf } from '../machines/world/views.js';
import { plannable, stepPlan } from '../src/paper/step-plan.js';
import { paperWords } from '../src/paper/words.js';
import { usualSchool } from '../src/player/usual-school.js';
import { usualDesks } from '../src/profile/usual.js';

// What `npm run changes` compares: it is bundled with the sources beside it, of this version or of an older one.

const phones = ['android', 'iphone'] as const;
const locales = ['nl', 'en'] as const;

/** Every text with the path that it has; one that is made of others as it is written. */
function textsOf(word: unknown, path: string, into: Record<string, string>): Record<string, string> {
  if (typeof word === 'string') into[path] = word;
  else if (typeof word === 'function') into[path] = String(word).replaceAll(/\s+/g, ' ');
  else if (typeof word === 'object' && word !== null)
    for (const [key, inside] of Object.entries(word)) textsOf(inside, path ? `${path}.${key}` : key, into);
  return into;
}

const texts = {
  nl: textsOf({ ...nl, catalogue: nlCatalogue, ...nlPaper }, '', {}),
  en: textsOf({ ...en, catalogue: enCatalogue, ...enPaper }, '', {}),
};

/** What is drawn on each screen that the guide comes along, in every practice and with every problem that it can begin with. */
function screensHere(): Record<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const see = (screen: string, controls: readonly { readonly id: string }[]) => {
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
  JSON.stringify({ model: modelVersion, screens: screensHere(), texts, guides: await guidesHere() }),
);
