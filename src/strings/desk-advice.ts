import type { Kind, PartId } from '../../machines/cases/advise.js';
import type { Channel, Level } from '../../machines/cases/case.js';

/** Words of what to practise next, and why: what is weak and what to try make one sentence. */
export interface DeskAdviceStrings {
  readonly title: string;
  /** The same, after a case. */
  readonly after: string;
  /** The button that begins it. */
  readonly begin: (name: string) => string;
  readonly first: string;
  readonly new: string;
  readonly better: string;
  /** What costs points; `none` where it is no part in particular. */
  readonly weak: { readonly [P in PartId | 'none']: string };
  readonly because: (weak: string, tries: string) => string;
  readonly tries: {
    readonly channel: { readonly [C in Channel]: string };
    readonly level: { readonly [L in Level]: string };
    readonly kind: { readonly [K in Kind]: string };
  };
}
