import type { CatalogueId } from '../conditions/catalogue.js';
import type { World } from '../world/world.js';
import { find, type Findings, type LookId } from './looks.js';

/** What a helper can name as the cause: entries of the catalogue. */
export type CauseId = Extract<
  CatalogueId,
  'E02' | 'E04' | 'E05' | 'E06' | 'E08' | 'E09' | 'E11' | 'E12' | 'E14' | 'E16' | 'E19' | 'E26' | 'E36' | 'E37' | 'E38'
>;

type Expected = { readonly [L in LookId]?: readonly Findings[L][] };

/** What would be seen if it were the cause; of what is not named here, anything. */
export const expected: { readonly [C in CauseId]: Expected } = {
  E02: { laptop: ['quiet', 'setsUp'], phone: ['scans', 'quiet'], app: ['empty'], camera: ['on', 'notAsked'] },
  E04: { phone: ['cameraApp'] },
  E05: { laptop: ['showsCode'], phone: ['scans'] },
  E06: { phone: ['personal', 'quiet'], app: ['empty'] },
  E08: { phone: ['signsIn'] },
  E09: { app: ['empty'], phone: ['quiet'] },
  E11: { notifications: ['off'], internet: ['on'] },
  E12: { internet: ['off'] },
  E14: { phone: ['mismatched'] },
  E16: { laptop: ['quiet'], phone: ['asks'] },
  E19: { laptop: ['asksNumber'], oldPhone: ['asks'] },
  E26: { laptop: ['asksNumber'] },
  E36: { app: ['fake'] },
  E37: { camera: ['off'] },
  E38: { laptop: ['showsCode'], phone: ['scans'] },
};

/** Whether something that is seen speaks against a cause. */
export function speaksAgainst(look: LookId, cause: CauseId, world: World): boolean {
  const wanted: readonly string[] | undefined = expected[cause][look];
  return wanted !== undefined && !wanted.includes(find(look, world));
}
