import { addIcons } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import { withLabels } from '../profile/labels.js';
import type { Tell } from '../profile/tell.js';
import { onePhone as en } from '../strings/en/one-phone.js';
import { retold } from '../strings/map-texts.js';
import { onePhone as nl } from '../strings/nl/one-phone.js';
import type { OnePhoneWords } from '../strings/one-phone.js';
import { inLanguage } from '../strings/own.js';
import type { Locale } from '../strings/strings.js';
import onePhone from '../styles/one-phone.css?inline';

addIcons(laterIcons);

/** The styles of a stage with one phone. */
export const styles = { onePhone };

const words: { readonly [L in Locale]: OnePhoneWords } = { nl, en };

/** Words on screens are labels; all other words are ours. */
const isLabels = (key: string): boolean => key === 'laptop' || key === 'phone';

const changed = (pairs: OnePhoneWords['everywhere']) => (text: string) =>
  pairs.reduce((said, [from, to]) => said.replaceAll(from, to), text);

/** Tells words as they are where nobody has a laptop, and then as the school has them. */
export const tellOnOnePhone =
  (tell: Tell | null): Tell =>
  (strings, locale) => {
    const { said, everywhere, ours } = inLanguage(words, locale, 'onePhone');
    const now = Object.fromEntries(
      Object.entries(withLabels(strings, said)).map(([key, part]: [string, unknown]) => [
        key,
        retold(part, changed(isLabels(key) ? everywhere : [...ours, ...everywhere])),
      ]),
    ) as typeof strings;
    return tell ? tell(now, locale) : now;
  };
