import type { ReactNode } from 'react';
import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import { CopyContext } from '../parts/copy.js';
import { SecurityInfo } from '../screens/laptop/security-info.js';
import type { FirstLaptopStrings } from '../strings/laptop.js';

const nothing = () => {};

/** What a dialog lies over, as a picture; nothing for every other view. */
export function behind(view: LaptopView, { common, screens: { securityInfo } }: FirstLaptopStrings): ReactNode {
  if (!('behind' in view) || !securityInfo) return null;
  return (
    <CopyContext.Provider value={true}>
      <SecurityInfo view={view.behind} t={securityInfo} common={common} onIntent={nothing} />
    </CopyContext.Provider>
  );
}
