import { problems } from '../problems.js';
import { withLater } from '../with-later.js';
import type { Words } from '../words.js';
import { afterwards } from './afterwards.js';
import { catalogue } from './catalogue.js';
import { everywhere } from './everywhere.js';
import { generations } from './generations.js';
import { deskSentence } from './help-place.js';
import { later } from './later.js';
import { onePhone } from './one-phone.js';
import { practice } from './practice.js';
import { profileProblems as profile } from './profile.js';
import { report } from './report.js';

export type { SomeWords, Words } from '../words.js';

const { laptop, phone, stage } = withLater(practice, later);

/** Every word of a practice in English. */
export const en: Words = {
  laptop,
  phone,
  stage,
  ...afterwards,
  catalogue,
  report,
  onePhone,
  problems: problems.en,
  profile,
  everywhere,
  generations,
  deskSentence,
};
