import { type Because } from '../../machines/cases/advise.js';
import type { DeskAdviceStrings } from '../strings/desk-advice.js';
import type { Caller } from './use-desk.js';

/** Who to help next, and why, in one sentence. */
export interface NextCaller {
  readonly caller: Caller;
  readonly reason: string;
}

/** Why a case is the one to practise next, in one sentence. */
export function reasonOf(because: Because, t: DeskAdviceStrings): string {
  if (because.why !== 'weak') return t[because.why];
  const { part, alike } = because;
  const tries: Readonly<Record<string | number, string>> = t.tries[alike.by];
  return t.because(t.weak[part ?? 'none'], tries[alike.is] ?? '');
}
