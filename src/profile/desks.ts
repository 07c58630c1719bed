import { deskSentence as en } from '../strings/en/help-place.js';
import { deskSentence as nl } from '../strings/nl/help-place.js';
import { inLanguage } from '../strings/own.js';
import type { CoachText } from '../strings/stage.js';
import type { AfterwardsStrings, Locale, PracticeStrings } from '../strings/strings.js';
import type { HelpDesk } from './profile.js';
import { usualDesks } from './usual.js';

const sentence = { nl, en };

const after = (text: CoachText, more: string): CoachText =>
  typeof text === 'string'
    ? `${text} ${more}`
    : { android: `${text.android} ${more}`, iphone: `${text.iphone} ${more}` };

/** The words with the first help desk where the coach, or the page to the real thing, sends somebody for help. */
export function withDesk<W extends Partial<PracticeStrings & AfterwardsStrings>>(
  words: W,
  desks: readonly HelpDesk[],
  locale: Locale,
): W {
  // There is no fictional school to go to.
  if (JSON.stringify(desks) === JSON.stringify(usualDesks)) return words;
  const [first] = desks;
  const where = inLanguage(
    sentence,
    locale,
    'deskSentence',
  )([first?.name, first?.place, first?.room, first?.telephone].filter(Boolean).join(', '));
  const { stage, finish } = words;
  const exits = Object.entries(stage?.exits ?? {}).map(([id, exit]) => [id, { ...exit, why: after(exit.why, where) }]);
  return {
    ...words,
    ...(stage?.exits ? { stage: { ...stage, exits: Object.fromEntries(exits) } } : {}),
    ...(finish
      ? { finish: { ...finish, forReal: { ...finish.forReal, help: `${finish.forReal.help} ${where}` } } }
      : {}),
  };
}
