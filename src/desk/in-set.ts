import { cannotBe, type CaseProblem } from '../../machines/cases/check-case.js';
import { type CaseId, caseList, cases } from '../../machines/cases/cases.js';
import type { Story } from '../../machines/cases/story.js';
import type { TextProblem } from '../../machines/cases/read-case.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ReadItem } from '../cases/case-text.js';
import type { Caller } from './use-desk.js';

/** A place of a set, from 1, at which nobody can be helped, with the name where one can be read, and why. */
export interface LostCase {
  readonly place: number;
  readonly name: string | null;
  readonly why: TextProblem['code'] | CaseProblem['code'];
}

/** Who waits, and which cases of a set cannot be practised. */
export interface Waiting {
  readonly callers: readonly Caller[];
  readonly lost: readonly LostCase[];
}

type Stories = { readonly [I in CaseId]: Story };

/** Our cases, in their order. */
export const allOurs = (stories: Stories): Waiting => ({
  callers: caseList.map(({ id }) => ({ key: id, one: cases[id], story: stories[id] })),
  lost: [],
});

/** The cases of a set in its order, without those that nobody can come with on this phone: what strangers write is not believed. */
export function inSet(items: readonly ReadItem[], stories: Stories, phone: PhoneKind): Waiting {
  const callers: Caller[] = [];
  const lost: LostCase[] = [];
  for (const [at, item] of items.entries()) {
    const place = at + 1;
    if ('problem' in item) lost.push({ place, name: null, why: item.problem.code });
    else if ('ours' in item) callers.push({ key: String(place), one: cases[item.ours], story: stories[item.ours] });
    else {
      const { one, story } = item.own;
      const problem = cannotBe(one, phone);
      if (problem) lost.push({ place, name: story.name, why: problem.code });
      else callers.push({ key: String(place), one, story });
    }
  }
  return { callers, lost };
}
