import type { OnPaperStrings } from '../paper.js';
import { companion } from './companion.js';
import { slipNames as slips } from './exercise-names.js';
import { help } from './help.js';
import { packages } from './packages.js';
import { paper, paperPage } from './paper.js';

export const onPaper: OnPaperStrings = { paper, paperPage, companion, slips, help, titles: packages.titles };
