import { bringAbout } from '../../machines/cases/bring-about.js';
import type { Case, CauseId, Channel, RequestId } from '../../machines/cases/case.js';
import { clashesWith, compose, slipsIn } from '../../machines/cases/compose.js';
import type { Deed } from '../../machines/cases/deeds.js';
import { type FindingValue, values } from '../../machines/cases/findings.js';
import { levelOf } from '../../machines/cases/level.js';
import { type AskId, askIds, findingsOf } from '../../machines/cases/probes.js';
import { longestName, longestText, plain } from '../../machines/cases/read-case.js';
import { runOfCase } from '../../machines/cases/run-of-case.js';
import type { Story } from '../../machines/cases/story.js';
import { wrongIn } from '../../machines/cases/wrong-in.js';
import { begunWith, type CatalogueId } from '../../machines/conditions/catalogue.js';
import type { ConditionId } from '../../machines/conditions/condition.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import type { ScenarioId, StopId } from '../../machines/scenarios/scenario.js';

/** How one question is answered: as it is, not at all, with doubt, or with something that is not so. */
export type Said = 'so' | 'unknown' | 'vague' | FindingValue;

/** What was so and what was done, put together by hand; what is wrong follows from it. */
export interface ByHand {
  readonly conditions: readonly ConditionId[];
  /** What only the learner did wrong. */
  readonly slip: CauseId | null;
  /** Out of a file, deeds that no choice of the form leads to: they stay, with the causes that it named. */
  readonly deeds: readonly Deed[] | null;
}

/** A case that is being made. */
export interface Draft {
  readonly id: string;
  readonly causes: readonly CauseId[];
  readonly scenario: ScenarioId | null;
  /** Null: once it is wrong. */
  readonly moment: StopId | null;
  /** Null: what the causes take. */
  readonly hand: ByHand | null;
  readonly channel: Channel;
  readonly request: RequestId | null;
  readonly said: { readonly [A in AskId]?: Said };
  readonly tells: readonly AskId[];
  readonly story: Readonly<Record<keyof Story, string>>;
}

/** What of a draft is so, without what is told of it. */
export type Untold = Omit<Draft, 'story'>;

/** Nothing is written yet. */
export const blankDraft = (id: string): Draft => ({
  id,
  causes: [],
  scenario: null,
  moment: null,
  hand: null,
  channel: 'desk',
  request: null,
  said: {},
  tells: [],
  story: { name: '', about: '', says: '', wants: '', asks: '' },
});

/** Nothing is put together yet. */
export const nothingChosen: ByHand = { conditions: [], slip: null, deeds: null };

/** What of something that was put together can be in another practice as well. */
export function fittingIn(scenario: ScenarioId, { conditions, slip }: ByHand, phone: PhoneKind): ByHand {
  const kept: ConditionId[] = [];
  for (const id of conditions) if (!clashesWith(id, { scenario, conditions: kept }, phone)) kept.push(id);
  return { conditions: kept, slip: slip && slipsIn(scenario, phone).includes(slip) ? slip : null, deeds: null };
}

/** The practices in which these can be wrong together. */
export const practicesWith = (causes: readonly CauseId[], phone: PhoneKind): readonly ScenarioId[] =>
  causes.length === 0
    ? []
    : (Object.keys(scenarios) as ScenarioId[]).filter((id) => bringAbout(causes, id, phone) !== null);

/** What else could be said to a question. */
export function otherAnswers(ask: AskId): readonly FindingValue[] {
  const [finding] = findingsOf({ kind: 'ask', id: ask });
  return finding ? values[finding] : [];
}

/** Why a draft is no case yet: nothing was chosen, nowhere can it be, or nothing or too much is wrong then. */
export type Lack = 'choice' | 'practice' | 'nothingWrong' | 'tooMuch';

/** What comes of what was chosen in a draft: what was so, what was done, and what is wrong then. */
export type Made = Pick<Case, 'conditions' | 'deeds' | 'causes'>;

/** What a draft says that is so and was done; null where nobody can come like that. */
function partsOf(draft: Untold, phone: PhoneKind): Made | null {
  const { causes, scenario, moment, hand } = draft;
  if (!scenario) return null;
  if (hand?.deeds) return { causes, conditions: hand.conditions, deeds: hand.deeds };
  if (hand) {
    const { conditions, slip } = hand;
    // What cannot be is a case all the same: the check says what is wrong with it.
    return (
      compose({ scenario, conditions, slip, moment }, phone) ?? {
        conditions,
        deeds: moment ? [{ until: moment }] : [],
        causes: slip ? [slip] : causes,
      }
    );
  }
  const brought = causes.length > 0 ? bringAbout(causes, scenario, phone) : null;
  if (!brought) return null;
  const { conditions, deeds } = brought;
  if (!moment) return { causes, conditions, deeds };
  const begun: readonly CatalogueId[] = begunWith(conditions);
  // What was so before the start needs nobody to do anything; what the guide leads to is not done before it.
  const done = causes.every((id) => begun.includes(id)) || deeds.every(isGuides) ? [] : deeds;
  return { causes, conditions, deeds: [...done, { until: moment }] };
}

const isGuides = (deed: Deed): boolean => typeof deed === 'object' && ('meets' in deed || 'until' in deed);

/** What is wrong with a draft that has no case, and what is wrong on the devices; the first is null where it has one. */
export function madeOf(draft: Untold, phone: PhoneKind): { readonly lacks: Lack | null; readonly made: Made | null } {
  const made = partsOf(draft, phone);
  if (!made) return { lacks: draft.causes.length > 0 ? 'practice' : 'choice', made };
  const { length } = made.causes;
  return { lacks: length === 0 ? 'nothingWrong' : length > 2 ? 'tooMuch' : null, made };
}

/** The case of a draft, told or not; null where it has none. */
export function caseOf(draft: Untold, phone: PhoneKind): Case | null {
  const { id, scenario, channel, request, said, tells } = draft;
  const { lacks, made } = madeOf(draft, phone);
  if (!scenario || !made || lacks) return null;
  const whose = (one: Said) => askIds.filter((ask) => said[ask] === one);
  const wrong = askIds.flatMap((ask) => {
    const one = said[ask];
    return one === undefined || one === 'so' || one === 'unknown' || one === 'vague' ? [] : [[ask, one] as const];
  });
  const temper = { unknown: whose('unknown'), vague: whose('vague'), wrong: Object.fromEntries(wrong) };
  return {
    id,
    level: levelOf({ causes: made.causes, temper }),
    channel,
    scenario,
    ...made,
    temper,
    tells,
    request,
  };
}

/** What a moment comes to: it can be had; the learner never comes there; or then something else is wrong, or nothing. */
export type MomentIs = 'good' | 'never' | 'notWrong';

/** Each stop of the practice of a draft, with what it comes to as the moment. */
export function momentsOf(draft: Untold, phone: PhoneKind): readonly (readonly [StopId, MomentIs])[] {
  const { scenario } = draft;
  if (!scenario) return [];
  const hand = draft.hand && { ...draft.hand, deeds: null };
  const wanted = hand ? null : draft.causes;
  return scenarios[scenario].stops.map(({ id }) => {
    const made = partsOf({ ...draft, hand, moment: id }, phone);
    const run = made && runOfCase({ scenario, ...made }, phone);
    if (!made || !run) return [id, 'never'];
    const now = hand ? made.causes : wrongIn(run, made.conditions);
    const good = wanted ? wanted.every((cause) => now.includes(cause)) : now.length === 1 || now.length === 2;
    return [id, good ? 'good' : 'notWrong'];
  });
}

/** The fields of a story that still have to be written. */
export const unwritten = ({ story, request }: Draft): readonly (keyof Story)[] =>
  (['name', 'about', 'says', 'wants', ...(request ? (['asks'] as const) : [])] as const).filter(
    (field) => plain(story[field]).trim() === '',
  );

/** What was written, as it can be kept. */
const written = (text: string, longest = longestText): string => plain(text, longest).trim();

/** The story of a draft; null while something of it lacks. */
export function storyOf(draft: Draft): Story | null {
  const { story, request } = draft;
  if (unwritten(draft).length > 0) return null;
  const { name, about, says, wants, asks } = story;
  return {
    name: written(name, longestName),
    about: written(about),
    says: written(says),
    wants: written(wants),
    asks: request && written(asks),
  };
}
