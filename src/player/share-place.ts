import type { Run } from '../../machines/scenarios/run.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { copyText } from '../parts/copy-text.js';
import type { StageStrings } from '../strings/stage.js';
import type { PairingPracticeProps } from './props.js';
import type { Settings } from './settings.js';

/** The address that opens a run elsewhere, as the learner has it; nothing where the host makes none. */
export function linkOf(linkTo: PairingPracticeProps['linkTo'], run: Run, settings: Settings): string | null {
  const { coach, addresses, locale, laptopLocale, phoneLocale } = settings;
  return linkTo?.(encodeRun(run, true), { coach, addresses, locale, laptopLocale, phoneLocale }) ?? null;
}

/** Copies a link, and gives what is said of that; a browser that copies nothing has it read. */
export const sharePlace = async (link: string | null, { menu }: StageStrings): Promise<string | null> =>
  link && ((await copyText(link, navigator.clipboard)) ? menu.shared : `${menu.notShared} ${link}`);
