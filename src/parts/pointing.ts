import { createContext, useContext } from 'react';

/** What the coach points at on one device. */
export interface Pointing {
  /** Type of the intent whose control is lit, or none. */
  readonly intent: string | null;
  /** On which line of a list, where there is one on each. */
  readonly line?: number | undefined;
  /** One verb on the tag: Klik, Tik, Typ, Lees. */
  readonly verb: string;
  /** For a field: the text it should hold in the end, so that the next key can be lit. */
  readonly text: string | null;
}

export const nothingLit: Pointing = { intent: null, verb: '', text: null };

/** Set by the device around its screen; read by the parts that draw controls. */
export const PointingContext = createContext<Pointing>(nothingLit);

export const usePointing = (): Pointing => useContext(PointingContext);
