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
  /** What is lit as well: on paper, all that is done on one screen. */
  readonly also?: Pointing | undefined;
}

export const nothingLit: Pointing = { intent: null, verb: '', text: null };

/** Set by the device around its screen; read by the parts that draw controls. */
export const PointingContext = createContext<Pointing>(nothingLit);

export const usePointing = (): Pointing => useContext(PointingContext);

/** What of it lights a control, if anything does. */
export const litBy = (by: Pointing, intent: string, line?: number): Pointing | undefined =>
  by.intent === intent && by.line === line ? by : by.also && litBy(by.also, intent, line);
