import { wave } from '../parts/wave.js';
import { fill } from '../strings/fill.js';
import { languageNames, loaders, type Loaders, locales } from '../strings/load.js';
import { own } from '../strings/own.js';
import { problems } from '../strings/problems.js';
import type { Locale } from '../strings/strings.js';
import type { SomeWords } from '../strings/words.js';
import { profileProblems } from './profile-waves.js';
import { reportWords } from './report-wave.js';
import { words as waves, wordsWave } from './words.js';

/** A language that we do not have. */
export interface OwnLanguage {
  /** Its BCP 47 tag: `fy`, `pt-BR`. It becomes the `lang` of what is drawn. */
  readonly tag: string;
  /** What its readers call it: it stands in the menu. */
  readonly name: string;
  /** The language of ours that says what it lacks, word by word. Default: `nl`. */
  readonly instead?: Locale;
  /** Where it is written from right to left on both devices. Default: `ltr`. */
  readonly dir?: 'ltr' | 'rtl';
  /** As many of its words as there are, shaped as those of `pairing-practice/strings/nl`; or what fetches them. */
  readonly words: SomeWords | (() => Promise<SomeWords>);
}

const ours: ReadonlySet<string> = new Set(locales);

/**
 * Adds a language of one's own and returns its tag, as `locale` takes it; do so before a practice is drawn. What it lacks is
 * said in the language `instead`; `lacking` tells what that is. Throws where the tag is one of ours or is no tag, and where `instead` is none of ours.
 */
export function addLanguage(language: OwnLanguage): Locale {
  const { tag, name, instead = 'nl', dir = 'ltr', words } = language;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) throw new Error(`The tag "${tag}" is no tag of a language.`);
  if (!ours.has(instead)) throw new Error(`The language "${instead}", for what "${tag}" lacks, is none of ours.`);
  if (ours.has(tag)) throw new Error(`The language "${tag}" is there already.`);
  // The one place where a tag that is not ours becomes one: whatever asks for it finds it in every record.
  const locale = tag as Locale;
  const added = { instead, words: typeof words === 'function' ? {} : words };
  let coming: Promise<SomeWords> | null = null;
  const bring = async (): Promise<SomeWords> => {
    if (typeof words !== 'function') return words;
    coming ??= words().catch((error: unknown) => {
      coming = null;
      // The learner reads that something did not come; what, is for whoever wrote what fetches it.
      if (typeof reportError === 'function') reportError(error);
      throw error;
    });
    added.words = await coming;
    Object.assign(problems, { [tag]: fill(problems[instead], added.words.problems) });
    return added.words;
  };
  const from = loaders[instead];
  const device = { lang: tag, dir };
  const parts: Loaders = {
    practice: async () => {
      const [base, { laptop, phone, stage }] = await Promise.all([from.practice(), bring()]);
      const said = fill(base, { laptop, phone, stage });
      return { ...said, locale, laptop: { ...said.laptop, ...device }, phone: { ...said.phone, ...device } };
    },
    later: async () => {
      const [base, { laptop, phone, stage }] = await Promise.all([from.later(), bring()]);
      return fill(base, { laptop: laptop?.screens, phone: phone?.screens, stage });
    },
    afterwards: async () => {
      const [base, said] = await Promise.all([from.afterwards(), bring()]);
      return fill(base, said);
    },
    catalogue: async () => {
      const [base, { catalogue }] = await Promise.all([from.catalogue(), bring()]);
      return fill(base, catalogue);
    },
  };
  own.set(tag, added);
  Object.assign(loaders, { [tag]: parts });
  Object.assign(problems, { [tag]: fill(problems[instead], added.words.problems) });
  Object.assign(languageNames, { [tag]: name });
  if (!locales.includes(locale)) (locales as Locale[]).push(locale);
  for (const part of ['practice', 'later', 'afterwards', 'catalogue'] as const)
    Object.assign(waves[part], { [tag]: wordsWave(part, locale) });
  Object.assign(reportWords, {
    [tag]: wave(async () => {
      const [base, { report }] = await Promise.all([reportWords[instead].load(), bring()]);
      return fill(base, report);
    }),
  });
  Object.assign(profileProblems, {
    [tag]: wave(async () => {
      const [base, { profile }] = await Promise.all([profileProblems[instead].load(), bring()]);
      return fill(base, profile);
    }),
  });
  return locale;
}
