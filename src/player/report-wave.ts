import { styledWave } from '../devices/styled-wave.js';
import { type Wave, wave } from '../parts/wave.js';
import type { ReportStrings } from '../strings/report.js';
import type { Locale } from '../strings/strings.js';

/** How a practice went. */
export const report = styledWave(() => import('../report/wave.js'));

/** Its words, in every language. */
export const reportWords: { readonly [L in Locale]: Wave<ReportStrings> } = {
  nl: wave(() => import('../strings/nl/report.js').then((words) => words.report)),
  en: wave(() => import('../strings/en/report.js').then((words) => words.report)),
};

/** Fetches both, so that who lost the internet on the way can read how it went. */
export function prefetchReport(locale: Locale): void {
  report.prefetch();
  reportWords[locale].prefetch();
}
