import { bringAbout } from '../../machines/cases/bring-about.js';
import type { Case, CauseId, Channel, Level, RequestId } from '../../machines/cases/case.js';
import { type FindingValue, values } from '../../machines/cases/findings.js';
import { type AskId, askIds, findingsOf } from '../../machines/cases/probes.js';
import type { OwnCase, Story } from '../../machines/cases/story.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import type { ScenarioId, StopId } from '../../machines/scenarios/scenario.js';

/** How one question is answered: as it is, not at all, with doubt, or with something that is not so. */
export type Said = 'so' | 'unknown' | 'vague' | FindingValue;

/** A case that is being made. */
export interface Draft {
  readonly id: string;
  readonly causes: readonly CauseId[];
  readonly scenario: ScenarioId | null;
  /** Null: once it is wrong. */
  readonly moment: StopId | null;
  readonly channel: Channel;
  readonly request: RequestId | null;
  readonly said: { readonly [A in AskId]?: Said };
  readonly tells: readonly AskId[];
  readonly story: Readonly<Record<keyof Story, string>>;
}

/** Nothing is written yet. */
export const blankDraft = (id: string): Draft => ({
  id,
  causes: [],
  scenario: null,
  moment: null,
  channel: 'desk',
  request: null,
  said: {},
  tells: [],
  story: { name: '', about: '', says: '', wants: '', asks: '' },
});

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

const isSo = (said: Said | undefined): boolean => said === undefined || said === 'so';

/** One cause, two, or a story in which something is not so. */
function levelOf({ causes, said }: Draft): Level {
  const misled = Object.values(said).some((one) => !isSo(one) && one !== 'unknown' && one !== 'vague');
  return misled ? 3 : causes.length === 2 ? 2 : 1;
}

/** The case of a draft, told or not; null where its causes cannot be there together. */
export function caseOf(draft: Draft, phone: PhoneKind): Case | null {
  const { id, causes, scenario, moment, channel, request, said, tells } = draft;
  const brought = scenario && causes.length > 0 ? bringAbout(causes, scenario, phone) : null;
  if (!scenario || !brought) return null;
  const whose = (one: Said) => askIds.filter((ask) => said[ask] === one);
  const wrong = askIds.flatMap((ask) => {
    const one = said[ask];
    return one === undefined || one === 'so' || one === 'unknown' || one === 'vague' ? [] : [[ask, one] as const];
  });
  return {
    id,
    level: levelOf(draft),
    channel,
    scenario,
    conditions: brought.conditions,
    deeds: moment ? [{ until: moment }] : brought.deeds,
    causes,
    temper: { unknown: whose('unknown'), vague: whose('vague'), wrong: Object.fromEntries(wrong) },
    tells,
    request,
  };
}

/** The story of a draft; null while something of it lacks. */
export function storyOf({ story, request }: Draft): Story | null {
  const { name, about, says, wants, asks } = story;
  const all = [name, about, says, wants, ...(request ? [asks] : [])];
  if (all.some((text) => text.trim() === '')) return null;
  return {
    name: name.trim(),
    about: about.trim(),
    says: says.trim(),
    wants: wants.trim(),
    asks: request && asks.trim(),
  };
}

/** A case that was made before, as a draft again. What only `bringAbout` can say is made anew. */
export function draftOf({ one, story }: OwnCase): Draft {
  const { unknown = [], vague = [], wrong = {} } = one.temper;
  const [deed] = one.deeds;
  const said = Object.fromEntries([
    ...unknown.map((ask) => [ask, 'unknown']),
    ...vague.map((ask) => [ask, 'vague']),
    ...Object.entries(wrong),
  ]) as Draft['said'];
  return {
    id: one.id,
    causes: one.causes,
    scenario: one.scenario,
    moment: one.deeds.length === 1 && typeof deed === 'object' && 'until' in deed ? deed.until : null,
    channel: one.channel,
    request: one.request,
    said,
    tells: one.tells,
    story: { ...story, asks: story.asks ?? '' },
  };
}
