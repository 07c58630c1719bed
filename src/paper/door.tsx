import { renderToStaticMarkup } from 'react-dom/server';
import { laterScreens } from '../devices/later-screens.js';
import { addIcons } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import { pageOf } from './html.js';
import { Paper } from './paper.js';
import { type Asked, stepPlan } from './step-plan.js';
import { typeface } from './typeface.js';
import { paperWords } from './words.js';
import type { Locale } from '../strings/strings.js';

export { guideHelp, readGuide } from './command.js';
export { today } from './today.js';

addIcons(laterIcons);

/** A step plan as one page that needs nothing else: the same each time for the same that is asked. */
export async function guidePage(asked: Asked, locale: Locale): Promise<string> {
  const [words] = await Promise.all([paperWords[locale].load(), laterScreens.load()]);
  const plan = stepPlan(asked, words);
  return pageOf(renderToStaticMarkup(<Paper plan={plan} />), { lang: locale, title: plan.title }, typeface);
}
