import { addScenario, isStopId, type OwnScenario, type ScenarioId } from '../../machines/scenarios/index.js';
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

/**
 * Adds a practice of one's own, with its words, and returns its id, as `scenario` takes it; do so before a practice is drawn.
 * Throws where `addScenario` does, where there are no words, and where a stop that is none of ours has none.
 */
export function addPractice(scenario: OwnScenario, words: WordsByLanguage): ScenarioId {
  const [first] = Object.values(words);
  if (!first) throw new Error(`The practice "${scenario.id}" has no words.`);
  for (const [language, said] of Object.entries(words))
    for (const stop of scenario.stops)
      if (!isStopId(stop.id) && !said.stops?.[stop.id])
        throw new Error(`The practice "${scenario.id}" has no words for its stop "${stop.id}" in "${language}".`);
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
