import type { CatalogueId } from '../conditions/catalogue.js';
import { baseOf, doneIn } from '../scenarios/folded.js';
import { scenarios } from '../scenarios/registry.js';
import { countFolded, type Run } from '../scenarios/run.js';
import type { ExitId, ScenarioId, StopId } from '../scenarios/scenario.js';
import { type HelpGiven, helpGiven, tick } from '../world/journal.js';
import type { Done } from '../world/replay.js';
import { waiting } from '../world/waiting.js';
import type { World, WorldEvent } from '../world/world.js';
import { type Detour, detoursOf } from './diagnose.js';
import { asksForStranger, type DetourKind } from './signs.js';

/** What a practice can show that somebody can do. A closed list. */
export type Skill =
  | 'rightDevice'
  | 'rightApp'
  | 'rightAccountKind'
  | 'aimAndScan'
  | 'carryNumber'
  | 'repair'
  | 'refuse';

/** By themselves, with help, not yet, or the practice did not ask for it. */
export type Shown = 'alone' | 'helped' | 'notShown' | 'notAsked';

/** A stop of the guide; or that nobody else was let in, which no later stop makes good. */
export interface Goal {
  readonly id: StopId | 'nobodyLetIn';
  readonly reached: boolean;
  /** The entry of the journal since which it is so; null where it was so from the start, or is not. */
  readonly entry: number | null;
  /** The most help on the way to it. */
  readonly help: HelpGiven;
}

/** What is best practised next: a detour once more, what is not finished, the same with less help or more safely, or another practice. */
export type Next =
  | { readonly practise: 'detour'; readonly id: CatalogueId; readonly entry: number }
  | {
      readonly practise: 'scenario';
      readonly scenario: ScenarioId;
      readonly why: 'unfinished' | 'safer' | 'alone' | 'lessHelp' | 'further';
    };

/** What can be said of a run: codes and numbers; the words are elsewhere. */
export interface Assessment {
  readonly scenario: ScenarioId;
  /** The goal of the practice is reached. */
  readonly arrived: boolean;
  /** Only other people can help on. */
  readonly exit: ExitId | null;
  readonly goals: readonly Goal[];
  readonly detours: readonly Detour[];
  /** How many there were in what was folded: of those nothing else is known than the names of some. */
  readonly earlier: number;
  /** How many detours of each kind. */
  readonly mistakes: Readonly<Record<DetourKind, number>>;
  /** How many of them were left again, without any help and with. */
  readonly recoveries: { readonly alone: number; readonly helped: number };
  /** How many things were done, and how many of them after asking for a hint. */
  readonly done: number;
  readonly hints: number;
  /** Time on the clock of the practice, in tenths of a second; pauses do not count. */
  readonly ticks: number;
  /** Nothing but what runs by itself moved that clock: it says nothing of how long the practice took. */
  readonly still: boolean;
  /** Most of it was played to the learner, who only watched. */
  readonly watched: boolean;
  readonly skills: Readonly<Record<Skill, Shown>>;
  readonly next: Next;
}

const asking: ReadonlySet<HelpGiven> = new Set(['nudge', 'control', 'reason']);
const most = (all: readonly HelpGiven[]): HelpGiven =>
  all.reduce((a, b) => (helpGiven.indexOf(a) > helpGiven.indexOf(b) ? a : b), 'none');

/** Which skill a mistake says something of. */
const about: { readonly [I in CatalogueId]?: Skill } = {
  E01: 'aimAndScan',
  E02: 'aimAndScan',
  E04: 'rightApp',
  E05: 'aimAndScan',
  E06: 'rightAccountKind',
  E07: 'rightAccountKind',
  E08: 'rightAccountKind',
  E14: 'carryNumber',
  E16: 'refuse',
  E35: 'rightApp',
  E36: 'rightApp',
  E38: 'aimAndScan',
};

/** The practice that comes after one, for who needs no help in it any more. */
const further: { readonly [S in ScenarioId]: ScenarioId } = {
  'first-setup': 'daily-sign-in',
  'first-setup-at-home': 'daily-sign-in',
  'cannot-scan': 'daily-sign-in',
  'only-a-phone': 'daily-sign-in',
  'new-phone': 'new-phone-with-pass',
  'new-phone-with-pass': 'new-phone-by-call',
  'new-phone-by-call': 'same-phone-again',
  'same-phone-again': 'unexpected-call',
  'daily-sign-in': 'unexpected-prompt',
  'approve-again': 'unexpected-prompt',
  'unexpected-prompt': 'unexpected-prompt-with-call',
  'unexpected-prompt-with-call': 'unexpected-call',
  'unexpected-call': 'link-in-a-mail',
  'link-in-a-mail': 'unexpected-prompt-with-call',
};

/** The same, also of a scenario that a host added. */
function after(scenario: ScenarioId): ScenarioId {
  const ours: ScenarioId | undefined = further[scenario];
  return ours ?? scenarios[scenario].next ?? 'daily-sign-in';
}

const sideOf = (event: WorldEvent): 'laptop' | 'phone' | null =>
  event.type === 'world.person' ? (event.at === 'laptop' ? 'laptop' : 'phone') : null;

/** What of the skills a thing that was done shows. */
function showsOf({ before: { laptop, phone, service }, event, after }: Done, last: string | null): readonly Skill[] {
  if (event.type === 'world.pickUp') return ['rightDevice'];
  if (event.type !== 'world.person') return [];
  const { intent } = event;
  const crosses = last !== null && last !== sideOf(event);
  const own: { readonly [T in typeof intent.type]?: boolean | Skill } = {
    'person.install': 'rightApp',
    'person.update': 'rightApp',
    'person.work': 'rightAccountKind',
    'person.scan': after.phone.value === 'activating' && phone.context.aimFor === 'work' && 'aimAndScan',
    'person.type': event.at !== 'laptop' && 'text' in intent && intent.text === laptop.context.number && 'carryNumber',
    'person.deny': asksForStranger(service) && 'refuse',
    'person.hangUp': asksForStranger(service) && 'refuse',
  };
  const skill = own[intent.type];
  return [...(crosses ? (['rightDevice'] as const) : []), ...(typeof skill === 'string' ? [skill] : [])];
}

function skillsOf(all: readonly Done[], detours: readonly Detour[]): Assessment['skills'] {
  const shown: Record<Skill, HelpGiven[]> = {
    rightDevice: [],
    rightApp: [],
    rightAccountKind: [],
    aimAndScan: [],
    carryNumber: [],
    repair: [],
    refuse: [],
  };
  const missed = new Set<Skill>();
  let last: string | null = null;
  for (const done of all) {
    // What was only watched shows nothing of who watched.
    if (done.entry.help !== 'played') for (const skill of showsOf(done, last)) shown[skill].push(done.entry.help);
    last = sideOf(done.event) ?? last;
  }
  for (const { id, from, to } of detours) {
    const skill = id && about[id];
    if (skill) missed.add(skill);
    if (id && to === null) missed.add('repair');
    if (id && to !== null) shown.repair.push(helpBack(all, from, to));
    const strayed = all[from];
    const came = all[from - 1];
    if (!id && strayed && came && sideOf(strayed.event) !== sideOf(came.event)) missed.add('rightDevice');
  }
  const said = (skill: Skill): Shown => {
    if (missed.has(skill)) return 'notShown';
    if (shown[skill].length === 0) return 'notAsked';
    return most(shown[skill]) === 'none' ? 'alone' : 'helped';
  };
  return {
    rightDevice: said('rightDevice'),
    rightApp: said('rightApp'),
    rightAccountKind: said('rightAccountKind'),
    aimAndScan: said('aimAndScan'),
    carryNumber: said('carryNumber'),
    repair: said('repair'),
    refuse: said('refuse'),
  };
}

/** The most help on the way back from a detour; what led into it does not count. */
const helpBack = (all: readonly Done[], from: number, to: number): HelpGiven =>
  most(all.slice(Math.min(from + 1, to), to + 1).map(({ entry }) => entry.help));

/** Whether the coach helped somebody back from a detour that is over. */
export const isHelped = ({ from, to }: Detour, all: readonly Done[]): boolean =>
  to !== null && helpBack(all, from, to) !== 'none';

function goalsOf({ scenario, phone, seed, world }: Run, start: World, all: readonly Done[]): readonly Goal[] {
  const worlds = [start, ...all.map(({ after }) => after)];
  const { stops } = scenarios[scenario];
  // The last stop is passed when the practice is done, and not when its page was once seen.
  const goals = stops.map(({ id, reached }): { id: Goal['id']; since: number | null } => ({
    id,
    since: reached(world) ? worlds.findLastIndex((one) => !reached(one)) : null,
  }));
  const byTime = goals.flatMap(({ since }) => since ?? []).sort((a, b) => a - b);
  const named = goals.map(({ id, since }): Goal => {
    // Index n of the worlds is before entry n.
    const entry = since === null || since < 0 ? null : Math.min(since, all.length - 1);
    const before = entry === null ? -1 : (byTime.findLast((other) => other < entry) ?? -1);
    const help = entry === null ? 'none' : most(all.slice(before + 1, entry + 1).map((done) => done.entry.help));
    return { id, reached: since !== null, entry, help };
  });
  if (!scenarios[scenario].start({ phone, seed }).service.stranger) return named;
  return [{ id: 'nobodyLetIn', reached: !world.service.context.entered, entry: null, help: 'none' }, ...named];
}

/** Whether time passed on the clock of the practice beside what runs by itself. */
const ran = (start: World, all: readonly Done[]): boolean =>
  all.some(({ entry }, place) => {
    const { progressIn } = waiting(all[place - 1]?.after ?? start);
    return entry.ticks * tick - (progressIn ?? 0) >= second;
  });
const second = 1_000;

function nextOf(
  { scenario, world, folded }: Run,
  watched: boolean,
  goals: readonly Goal[],
  detours: readonly Detour[],
  all: readonly Done[],
): Next {
  if (!scenarios[scenario].goal(world)) return { practise: 'scenario', scenario, why: 'unfinished' };
  if (isLetIn(goals)) return { practise: 'scenario', scenario, why: 'safer' };
  if (watched) return { practise: 'scenario', scenario, why: 'alone' };
  const again = detours.find(
    (detour) => detour.id && detour.kind === 'mistake' && (detour.to === null || isHelped(detour, all)),
  );
  if (again?.id) return { practise: 'detour', id: again.id, entry: again.from };
  // Of what was folded is only known how much was done with each kind of help.
  const helped = goals.some(({ help }) => help !== 'none') || (folded?.done ?? []).slice(1).some((count) => count > 0);
  return helped
    ? { practise: 'scenario', scenario, why: 'lessHelp' }
    : {
        practise: 'scenario',
        scenario: after(scenario),
        why: 'further',
      };
}

/** Whether somebody else was let in, also where that was long ago, or mended. */
export const isLetIn = (goals: readonly Goal[]): boolean =>
  goals.some(({ id, reached }) => id === 'nobodyLetIn' && !reached);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Whether most of a run was played to who only watched. */
export function isWatched({ journal, folded }: Pick<Run, 'journal' | 'folded'>): boolean {
  const played =
    journal.filter(({ help }) => help === 'played').length + (folded?.done[helpGiven.indexOf('played')] ?? 0);
  return played * 2 > journal.length + countFolded(folded);
}

/** What can be said of a run, as far as it came; of what was folded only how much was done, and with which help. */
export function assess(run: Run): Assessment {
  const { scenario, world } = run;
  const { goal, exits } = scenarios[scenario];
  const all = doneIn(run);
  const detours = detoursOf(run);
  const first = baseOf(run);
  const folded = run.folded?.done ?? [];
  const goals = goalsOf(run, first, all);
  const count = (kind: DetourKind) => detours.filter((detour) => detour.kind === kind).length;
  const over = detours.filter(({ to }) => to !== null);
  const helped = over.filter((detour) => isHelped(detour, all)).length;
  const watched = isWatched(run);
  return {
    scenario,
    arrived: goal(world),
    exit: exits.find(({ holds, shown }) => holds(world) && (shown?.(world) ?? true))?.id ?? null,
    goals,
    detours,
    earlier: Math.max(sum((run.folded?.stops ?? []).map((stop) => stop.detours)), run.folded?.names.length ?? 0),
    mistakes: { detour: count('detour'), mistake: count('mistake'), danger: count('danger') },
    recoveries: { alone: over.length - helped, helped },
    done: all.length + countFolded(run.folded),
    hints:
      all.filter(({ entry }) => asking.has(entry.help)).length +
      sum(folded.filter((_, place) => asking.has(helpGiven[place] ?? 'none'))),
    ticks: Math.round(first.now / tick) + sum(run.journal.map(({ ticks }) => ticks)),
    still: !ran(first, all),
    watched,
    skills: skillsOf(all, detours),
    next: nextOf(run, watched, goals, detours, all),
  };
}
