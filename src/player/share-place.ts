import type { Run } from '../../machines/scenarios/run.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { copyText } from '../parts/copy-text.js';
import type { StageStrings } from '../strings/stage.js';
import type { PairingPracticeProps } from './props.js';
import type { Settings } from './settings.js';
import { memory } from './waves.js';

/** The address that opens a run elsewhere, as the learner has it; nothing where the host makes none. */
export function linkOf(linkTo: PairingPracticeProps['linkTo'], run: Run, settings: Settings): string | null {
  const { coach, addresses, locale, laptopLocale, phoneLocale } = settings;
  return linkTo?.(encodeRun(run, true), { coach, addresses, locale, laptopLocale, phoneLocale }) ?? null;
}

/** Copies a link, and gives what is said of that; a browser that copies nothing has it read. */
export const sharePlace = async (link: string | null, { menu }: StageStrings): Promise<string | null> =>
  link && ((await copyText(link, navigator.clipboard)) ? menu.shared : `${menu.notShared} ${link}`);

/** Gives what is said to a learner who asks for a help code: the code, or why there is none. */
export async function tellHelpCode(run: Run, { menu }: StageStrings): Promise<string> {
  const code = await memory.load().then(
    ({ makeHelpCode }) => makeHelpCode(run),
    () => null,
  );
  return code === null ? menu.noHelpCode : menu.helpCodeIs(code);
}
