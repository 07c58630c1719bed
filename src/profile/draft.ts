import { isGroup } from '../strings/is-group.js';
import { days } from './usual.js';

/** A profile that is being written: it may hold anything until it is checked. */
export type Draft = { readonly [field: string]: unknown };

/** What stands in a field, by its path. */
export function fieldAt(draft: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return draft;
  if (typeof draft !== 'object' || draft === null || !Object.hasOwn(draft, first)) return undefined;
  return fieldAt((draft as Draft)[first], rest);
}

/** A list in the draft; none when something else stands there. */
export function listAt(draft: unknown, path: readonly string[]): readonly unknown[] {
  const value = fieldAt(draft, path);
  return Array.isArray(value) ? value : [];
}

/** The draft with another value in a field: left out where there is none, and so is a group that became empty. */
export const withField = (draft: Draft, path: readonly string[], value: unknown): Draft =>
  (put(draft, path, value) ?? {}) as Draft;

function put(group: unknown, [first, ...rest]: readonly string[], value: unknown): unknown {
  if (first === undefined) return value;
  const inside = put(fieldAt(group, [first]), rest, value);
  if (Array.isArray(group) && /^\d+$/.test(first))
    return group.map((item: unknown, at) => (String(at) === first ? (inside ?? {}) : item));
  // Where something else stands, from a file for example, the group begins anew.
  const { [first]: _, ...others } = isGroup(group) ? group : {};
  const next = inside === undefined ? others : { ...others, [first]: inside };
  return Object.keys(next).length > 0 ? next : undefined;
}

/** A help desk of which nothing is written yet. */
export const blankDesk = { name: '', hours: [{ days: [...days], from: '08:30', to: '16:30' }] };

const blank = JSON.stringify(blankDesk);
const isBlank = (desk: unknown): boolean => JSON.stringify(desk) === blank;

/** Whether a path leads into a help desk that was added and left as it was. */
export function inBlankDesk(draft: Draft, path: string): boolean {
  const [desks = '', at = ''] = path.split('.');
  return desks === 'helpDesks' && isBlank(fieldAt(draft, [desks, at]));
}

/** The draft without such help desks. */
export function withoutBlankDesks(draft: Draft): Draft {
  const desks = listAt(draft, ['helpDesks']);
  if (!desks.some(isBlank)) return draft;
  const written = desks.filter((desk) => !isBlank(desk));
  return withField(draft, ['helpDesks'], written.length > 0 ? written : undefined);
}
