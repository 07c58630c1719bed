import type { CatalogueId } from '../../machines/conditions/catalogue.js';

/** The entries of the catalogue that can be practised by themselves. */
export type ExerciseId = Extract<
  CatalogueId,
  | 'E02'
  | 'E03'
  | 'E04'
  | 'E06'
  | 'E09'
  | 'E10'
  | 'E11'
  | 'E12'
  | 'E17'
  | 'E18'
  | 'E19'
  | 'E22'
  | 'E23'
  | 'E24'
  | 'E25'
  | 'E26'
  | 'E27'
  | 'E28'
  | 'E29'
  | 'E30'
  | 'E31'
  | 'E33'
  | 'E35'
  | 'E36'
  | 'E37'
  | 'E39'
  | 'E40'
  | 'E42'
  | 'E43'
  | 'E44'
  | 'E45'
  | 'E47'
  | 'E50'
  | 'E51'
  | 'cameraBroken'
  | 'storageFull'
  | 'storeSignedOut'
  | 'parentalApproval'
  | 'androidTooOld'
  | 'requestLost'
>;

/** What each problem is called. */
export type ExerciseNames = Readonly<Record<ExerciseId, string>>;

/** The same of everything that the catalogue knows, also of what is only met on the way. */
export type SlipNames = Readonly<Record<CatalogueId, string>>;

/** Words of the practices that start with something wrong. */
export interface ExerciseStrings {
  readonly title: string;
  readonly lead: string;
  readonly fromGuide: string;
  readonly more: string;
  readonly names: ExerciseNames;
  /** What one sees of it. */
  readonly texts: Readonly<Record<ExerciseId, string>>;
}
