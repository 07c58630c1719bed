/** What a person can do with one control. */
export type ControlKind = 'press' | 'type' | 'aim';

/** What may be typed into a `type` control. Each domain has classes worth trying: see `world/tries.ts`. */
export type TextDomain = 'query' | 'personalName' | 'number' | 'manualCode' | 'manualUrl';

/**
 * One control that a screen draws. `id` is the type of the intent that it reports,
 * and the `data-intent` of the drawn element.
 */
export type Control<Id extends string = string> =
  | { readonly id: Id; readonly kind: 'press' }
  | { readonly id: Id; readonly kind: 'type'; readonly domain: TextDomain }
  | { readonly id: Id; readonly kind: 'aim' };

export const press = <Id extends string>(...ids: readonly Id[]): readonly Control<Id>[] =>
  ids.map((id) => ({ id, kind: 'press' }));

/** What the camera had in its frame when it was held still. */
export type Sight = 'wholeCode' | 'cutOff' | 'somethingElse';
