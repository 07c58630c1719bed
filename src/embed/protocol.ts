import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import type { DetourKind } from '../../machines/coach/signs.js';
import type { WrittenProfile } from '../profile/profile.js';
import type { Locale } from '../strings/strings.js';
import type { Attempt } from './attempt.js';

/** Whose messages these are, and by which rules: a page hears those of many. */
export interface Protocol {
  readonly source: 'pairing-practice';
  readonly v: 1;
}

export const protocol: Protocol = { source: 'pairing-practice', v: 1 };

/** What a practice in a frame says when it is over. */
export type Result = Pick<Attempt, 'journal' | 'passed' | 'score' | 'goals'>;

/** What went wrong: the practice itself, or its address or a profile asks for something that nobody knows. The learner reads which. */
export type Reason = 'failed' | 'address';

/** From the frame to the page around it. */
export type FromPractice =
  | { readonly type: 'ready' }
  | {
      readonly type: 'resize';
      /** Pixels of CSS that all of it takes. */
      readonly height: number;
    }
  | {
      readonly type: 'progress';
      readonly data: {
        /** 0 to 1; a mistake can bring it back. */
        readonly progress: number;
        readonly journal: string;
      };
    }
  | {
      readonly type: 'mistake';
      readonly data: { readonly id: CatalogueId; readonly kind: DetourKind; readonly journal: string };
    }
  | { readonly type: 'complete'; readonly data: Result }
  | { readonly type: 'error'; readonly data: { readonly reason: Reason } };

/** From the page to the practice in its frame. */
export type ToPractice =
  | { readonly type: 'language'; readonly locale: Locale }
  /** Null: of no school. What is wrong in a profile, the learner reads. */
  | { readonly type: 'profile'; readonly profile: WrittenProfile | null }
  | { readonly type: 'restart' };

/** A message as it travels. `id` names the frame, as its address does; nothing where that does not. */
export type Message<M> = M & Protocol & { readonly id: string };

/** A message, ready to be sent. */
export const sealed = <M extends FromPractice | ToPractice>(message: M, id: string): Message<M> =>
  Object.assign({}, message, protocol, { id });

/** An origin as the address of a frame names it; null for anything else, also for the origin of a sandbox. */
export function originOf(text: string | null): string | null {
  try {
    const { origin, protocol } = new URL(text ?? '');
    return origin === text && /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}

/**
 * To whom a message may go: what a learner did only to an origin that somebody chose. That there is a practice, and
 * how high it is, anybody may know who put it in their page. Null: to nobody.
 */
export const targetOf = ({ type }: FromPractice, origin: string | null): string | null =>
  origin ?? (type === 'ready' || type === 'resize' ? '*' : null);

/** Tells the window around a frame, if there is one, what it may know. `id` names the frame. */
export const teller =
  (parent: Window | null, { origin, id }: { readonly origin: string | null; readonly id: string }) =>
  (message: FromPractice): void => {
    const target = targetOf(message, origin);
    if (parent && target !== null) parent.postMessage(sealed(message, id), target);
  };
