import type { Case } from '../../machines/cases/case.js';
import type { OwnCase } from '../../machines/cases/story.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { blankDraft, caseOf, type Draft } from './draft.js';

/** What is so and was done, and what is said to be wrong. */
const said = ({ conditions, deeds, causes }: Case): string => JSON.stringify([conditions, deeds, causes.toSorted()]);
const same = (a: Case | null, b: Case): boolean => a !== null && said(a) === said(b);

/** A case that was made before, as a draft again: by its causes where they say all of it, otherwise by hand. */
export function draftOf({ one, story }: OwnCase, phone: PhoneKind): Draft {
  const { unknown = [], vague = [], wrong = {} } = one.temper;
  const answers = Object.fromEntries([
    ...unknown.map((ask) => [ask, 'unknown']),
    ...vague.map((ask) => [ask, 'vague']),
    ...Object.entries(wrong),
  ]) as Draft['said'];
  const { id, causes, scenario, channel, request, tells, conditions, deeds } = one;
  const told: Draft = {
    ...blankDraft(id),
    causes,
    scenario,
    channel,
    request,
    said: answers,
    tells,
    story: { ...story, asks: story.asks ?? '' },
  };
  const last = deeds.at(-1);
  const until = typeof last === 'object' && 'until' in last ? last.until : null;
  const byHand = { conditions, slip: null, deeds: null };
  const ways: readonly Draft[] = [
    told,
    { ...told, moment: until },
    { ...told, hand: byHand },
    { ...told, moment: until, hand: byHand },
    ...causes.flatMap((slip): readonly Draft[] => [
      { ...told, hand: { ...byHand, slip } },
      { ...told, moment: until, hand: { ...byHand, slip } },
    ]),
  ];
  return ways.find((way) => same(caseOf(way, phone), one)) ?? { ...told, hand: { ...byHand, deeds } };
}
