import type { Dial } from '../../machines/coach/dial.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';

/** A field of the form in which an author of H5P fills in a practice. */
interface FieldStrings {
  readonly label: string;
  readonly description: string;
}

/** The words of that form. */
export interface H5PStrings {
  /** What the content type is called in a list of them, and what it is. */
  readonly title: string;
  readonly description: string;
  readonly scenario: FieldStrings;
  readonly phone: FieldStrings & { readonly options: Readonly<Record<PhoneKind, string>> };
  readonly coach: FieldStrings & { readonly options: Readonly<Record<Dial, string>> };
  readonly locale: FieldStrings;
  readonly pass: FieldStrings;
  readonly slip: FieldStrings;
  readonly conditions: FieldStrings;
  readonly profile: FieldStrings;
}
