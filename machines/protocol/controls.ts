/** What a person can do with one control. */
export type ControlKind = 'press' | 'type' | 'aim';

/** What may be typed into a `type` control. Each domain has classes worth trying: see `world/tries.ts`. */
export type TextDomain = 'query' | 'personalName' | 'number' | 'passcode' | 'pass' | 'manualCode' | 'manualUrl';

/**
 * One control that a screen draws. `id` is the type of the intent that it reports,
 * and the `data-intent` of the drawn element.
 */
export type Control<Id extends string = string> =
  | Press<Id>
  | { readonly id: Id; readonly kind: 'type'; readonly domain: TextDomain }
  | { readonly id: Id; readonly kind: 'aim' };

/** A control that is pressed. */
export interface Press<Id extends string = string> {
  readonly id: Id;
  readonly kind: 'press';
  /** Tells the same press on several lines of a list apart, counted from 0. */
  readonly line?: number;
}

export const press = <Id extends string>(...ids: readonly Id[]): readonly Press<Id>[] =>
  ids.map((id) => ({ id, kind: 'press' }));

/** The same press on every line of a list, counted from 0. */
export const pressLines = <Id extends string>(id: Id, lines: number): readonly Press<Id>[] =>
  Array.from({ length: lines }, (_, line) => ({ id, kind: 'press', line }));

/** What the camera had in its frame when it was held still. */
export type Sight = 'wholeCode' | 'cutOff' | 'somethingElse';
