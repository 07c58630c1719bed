import type { FindingId, Findings } from '../../machines/cases/findings.js';

/** What is found: as a helper sees it, or as a learner says it. */
export type FindingWords = { readonly [F in FindingId]: { readonly [V in Findings[F]]: string } };
