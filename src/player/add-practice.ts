import { checkScenario } from '../../machines/scenarios/registry.js';
import { addScenario, isStopId, type OwnScenario, type ScenarioId } from '../../machines/scenarios/index.js';
import { addLabels, isLabel } from '../strings/coach-labels.js';
import { laterLabels } from '../strings/later-coach-labels.js';
import { own } from '../strings/own.js';
import type { CoachText, StopWords } from '../strings/stage.js';
import { locales, type WordParts } from '../strings/load.js';
import type { Locale } from '../strings/strings.js';
import { mends, words as waves } from './words.js';

/** What is said of a stop that is none of ours. */
export interface OwnStopWords extends StopWords {
  /** The longer help: where to look, one step per line. The reason alone when left out. */
  readonly find?: readonly CoachText[];
}

/** The words of a practice of one's own, in one language. */
export interface PracticeWords {
  /** What it is called, in the head and in the report. */
  readonly name: string;
  /** The page after the goal: its title, a sentence under it, and what was done, by the stop of which it tells. */
  readonly finish: { readonly title: string; readonly lead: string; readonly done: Readonly<Record<string, string>> };
  /** Its stops that are none of ours, by their ids. */
  readonly stops?: Readonly<Record<string, OwnStopWords>>;
}

/** The same in more languages; a language that is not among them gets those of the first. */
export type WordsByLanguage = { readonly [L in Locale]?: PracticeWords };

/** Puts the words of one practice among those of a language. */
function mend<P extends keyof WordParts>(id: string, part: P, words: WordParts[P], said: PracticeWords): void {
  const { name, finish, stops = {} } = said;
  if (part === 'practice') {
    const { stage } = words as WordParts['practice'];
    Object.assign(stage.scenarios, { [id]: name });
    Object.assign(stage.stops, stops);
  }
  if (part !== 'afterwards') return;
  const t = words as WordParts['afterwards'];
  Object.assign(t.finish.title, { [id]: finish.title });
  Object.assign(t.finish.lead, { [id]: finish.lead });
  Object.assign(t.finish.go, { [id]: name });
  Object.assign(t.finish.done, Object.fromEntries(Object.entries(finish.done).map(([k, v]) => [`${id}.${k}`, v])));
  Object.assign(t.find.stops, Object.fromEntries(Object.entries(stops).map(([k, { find = [] }]) => [k, find])));
}

/** What is said of the stops that were added, and in which practice. */
const told = new Map<string, { readonly id: string; readonly text: string }>();

/** Throws where the words of a practice in one language lack something, or say something of a stop of ours. */
function check({ id, stops }: OwnScenario, language: string, { name, finish, stops: said = {} }: PracticeWords): void {
  const lacks: Partial<PracticeWords['finish']> = finish ?? {};
  for (const [what, there] of Object.entries({
    name,
    'finish.title': lacks.title,
    'finish.lead': lacks.lead,
    'finish.done': lacks.done,
  }))
    if (there === undefined) throw new Error(`The practice "${id}" has no "${what}" in "${language}".`);
  for (const stop of stops)
    if (!isStopId(stop.id) && !said[stop.id])
      throw new Error(`The practice "${id}" has no words for its stop "${stop.id}" in "${language}".`);
  for (const [label, device, name] of JSON.stringify(said).matchAll(/\{([LP])\.(\w+)\}/g))
    if (!isLabel(device as 'L' | 'P', name ?? ''))
      throw new Error(`The words of "${id}" in "${language}" name ${label}, and there is no such label.`);
  const ours = Object.keys(said).find(isStopId);
  if (ours)
    throw new Error(`The stop "${ours}" is one of ours, with words of its own: give a stop of "${id}" another id.`);
}

/**
 * Adds a practice of one's own, with its words, and returns its id, as `scenario` takes it; do so before a practice is drawn.
 * Throws where `addScenario` does, where words are lacking, where a stop that is none of ours has none, or other ones than in a practice that was added
 * before, where there are words for a stop of ours, and where they name a label that is not there.
 */
export function addPractice(scenario: OwnScenario, words: WordsByLanguage): ScenarioId {
  // Its words can name any label, and some of them come with the first drawing.
  addLabels(laterLabels);
  const [first] = Object.values(words);
  if (!first) throw new Error(`The practice "${scenario.id}" has no words.`);
  checkScenario(scenario);
  for (const [language, said] of Object.entries(words)) check(scenario, language, said);
  for (const stop of scenario.stops) {
    const text = JSON.stringify(Object.entries(words).map(([language, { stops }]) => [language, stops?.[stop.id]]));
    const other = told.get(stop.id);
    if (other && other.id !== scenario.id && other.text !== text)
      throw new Error(
        `The stop "${stop.id}" of "${scenario.id}" has other words in "${other.id}": give it another id.`,
      );
    if (!isStopId(stop.id)) told.set(stop.id, { id: scenario.id, text });
  }
  const id = addScenario(scenario);
  const saidIn = (locale: Locale) => words[locale] ?? words[own.get(locale)?.instead ?? locale] ?? first;
  mends.set(id, (part, locale, here) => mend(id, part, here, saidIn(locale)));
  // What came before this was added.
  for (const part of ['practice', 'afterwards'] as const)
    for (const locale of locales) {
      const { here } = waves[part][locale].state();
      if (here) mend(id, part, here, saidIn(locale));
    }
  return id;
}
