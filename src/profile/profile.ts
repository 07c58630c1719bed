import type { InferInput, InferOutput } from 'valibot';
import type { ProfileSchema } from './schema.js';

/** What makes the practice a school's own, complete and checked. */
export type Profile = InferOutput<ProfileSchema>;

/** A profile as a school writes it: every field may be left out. */
export type WrittenProfile = InferInput<ProfileSchema>;

/** Where a learner gets help. */
export interface HelpDesk {
  readonly name: string;
  readonly place?: string | undefined;
  readonly room?: string | undefined;
  readonly telephone?: string | undefined;
  /** None: nobody knows when. */
  readonly hours: readonly Hours[];
}

/** When a desk is open: on each of the days, from one time to another. */
export interface Hours {
  readonly days: readonly ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday')[];
  readonly from: string;
  readonly to: string;
}
