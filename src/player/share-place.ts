import type { Run } from '../../machines/scenarios/run.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { copyText } from '../parts/copy-text.js';
import type { StageStrings } from '../strings/stage.js';
import type { PairingPracticeProps } from './props.js';
import type { Settings } from './settings.js';

/** What opens a run elsewhere, as the learner has it: an address, or the run as text where the host makes none. */
export function linkOf(linkTo: PairingPracticeProps['linkTo'], run: Run, settings: Settings): string {
  const { coach, addresses, locale, laptopLocale, phoneLocale } = settings;
  const text = encodeRun(run);
  return linkTo ? linkTo(text, { coach, addresses, locale, laptopLocale, phoneLocale }) : text;
}

/** Copies a link, and gives what is said of that; a browser that copies nothing has it read. */
export const sharePlace = async (link: string, { menu }: StageStrings): Promise<string> =>
  (await copyText(link, navigator.clipboard)) ? menu.shared : `${menu.notShared} ${link}`;
