import type { CatalogueId } from '../../machines/conditions/catalogue.js';

/** What the learner is told of one thing that goes wrong, and what mends it: one or two sentences each. */
export interface EntryWords {
  readonly told: string;
  readonly repair: string;
}

/** Words of the whole catalogue of errors. */
export type CatalogueStrings = { readonly [I in CatalogueId]: EntryWords };
